// A rollout to the files that carry it.
#pragma once

#include <optional>
#include <string>

#include "compiler/emit/plan_json.hpp"
#include "compiler/emit/render.hpp"
#include "compiler/plan/rollout_plan.hpp"

namespace schemac {

// Below `source` and `target` what each server runs, beside them the pages and rollout.json. Nothing, and a diagnostic, where a template fails.
[[nodiscard]] std::optional<Artifacts> emit_rollout(const RolloutPlan& plan, const TemplateStore& templates, const Inputs& inputs, Sink& sink);

// What every template of a rollout sees, for the server of one store; rollout_move.sql, rollout_gate.sql, rollout_compare.sql and rollout_rows.sql
// see more, as below.
[[nodiscard]] Value rollout_context(const RolloutPlan& plan, Store store);

enum class Move : std::uint8_t { advance, back, emergency };
// `phase`: the one that is entered, from 1.
[[nodiscard]] Value move_context(const RolloutPlan& plan, Move move, std::size_t phase);
[[nodiscard]] Value gate_context(const RolloutPlan& plan, std::size_t phase);
[[nodiscard]] Value compare_context(const RolloutPlan& plan, Store store);

// Texts of the stores' own that the pages show.
struct PageTexts {
  std::string report;         // the statement by which the application reports what it has counted
  std::string source_client;  // how a script is run so that its lines can be compared
  std::string target_client;
  bool target_counters = false;  // the target has counters that are to be set
};
// What the pages see, with every name and text escaped for Markdown: rollout.md, and rollout_phase.md with `phase` and those beside it.
[[nodiscard]] Value rollout_page_context(const RolloutPlan& plan, std::string_view tool, const PageTexts& texts);
[[nodiscard]] Value phase_page_context(const RolloutPlan& plan, std::string_view tool, const PageTexts& texts, std::size_t phase);

// A plan that has something for every branch of a template.
[[nodiscard]] RolloutPlan sample_rollout(const Dialect& dialect);

// The rollout for machines; schemas/rollout.schema.json says what is in it.
[[nodiscard]] std::string rollout_json(const RolloutPlan& plan, const Digests& digests);

}  // namespace schemac
