// What diff and check do alike at their start: load the sources, choose the targets, check.
#pragma once

#include <optional>
#include <vector>

#include "compiler/check/check.hpp"
#include "compiler/driver/options.hpp"
#include "compiler/driver/session.hpp"
#include "compiler/load/load.hpp"
#include "compiler/model/schema.hpp"

namespace schemac {

// What the dialects that were built in mean to the loader.
[[nodiscard]] LoadOptions load_options(const Options& options);

[[nodiscard]] std::vector<std::optional<Schema>> load(const Options& options, Session& session);

// Of OLD and NEW the one that says what to compile for, and under which policy: NEW; where there is no NEW, OLD.
[[nodiscard]] const Schema& ruling_schema(const Options& options, const Schema& before, const Schema& after);

// The dialects that --dialect names, or all. A name that is none is reported.
[[nodiscard]] std::vector<const Dialect*> named_dialects(const Options& options, Sink& sink);

// The schema's targets, or those of them that --dialect names. A name that is none is reported.
[[nodiscard]] std::vector<TargetChoice> choose_targets(const Schema& schema, const Options& options, Sink& sink);

// Checks schemas, each for the targets beside it.
struct Checked {
  const Schema* schema = nullptr;
  std::vector<TargetChoice> targets;
  const Schema* former = nullptr;  // the version before it, for the same targets and listed before it; its notes are not said again
};
[[nodiscard]] bool check_all(const std::vector<Checked>& schemas, const Options& options, Session& session);

}  // namespace schemac
