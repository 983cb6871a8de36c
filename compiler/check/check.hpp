// Is a schema sound, on every target; and what it is on one of them.
#pragma once

#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "compiler/diagnostics/sink.hpp"
#include "compiler/dialect/dialect.hpp"
#include "compiler/model/schema.hpp"
#include "compiler/source/source_set.hpp"

namespace schemac {

// A dialect to compile for, and the oldest server version that the result must run on.
struct TargetChoice {
  const Dialect* dialect = nullptr;
  Version version;
  Capabilities capabilities;
};

// The targets of a schema: those it names, or every dialect. Versions older than supported are reported.
[[nodiscard]] std::vector<TargetChoice> targets_of(const Schema& schema, Sink& sink);

// Other versions of a schema that is checked.
struct Versions {
  // The one before: what a target does not keep of a column or index that it has, too, is not noted again.
  const Schema* former = nullptr;
  // The one after, which is sound on the same targets: tables that both share are not looked at again.
  const Schema* sound_later = nullptr;
};

// Names resolved, keys and references sound, expressions and queries typed, portable to each target. Reports every error; true when there is none.
// `files` maps positions inside scalars.
[[nodiscard]] bool check_schema(const Schema& schema, std::span<const TargetChoice> targets, const SourceSet& files, Sink& sink,
                                const Versions& versions = {});

// A sound pair of schemas as it is on one target: overrides laid in, what `only` excludes left out, types, names, defaults and key columns
// resolved, enums put into columns where the dialect keeps them there, `*` in views spelled out, indexes that the dialect needs behind
// foreign keys added. What is equal on both sides and stands in no relation to what differs (foreign keys, enums, views) is left out of both.
// Every column that a view's query names is qualified by its source and `natural` joins are spelled out by `using`, so that the text means the same
// while a table still has columns that are about to go. EnumValuesType::renamed_from keeps the markers of a named enum's values.
// `variants`, `only` and `targets` are empty in the result; View::columns is filled.
struct NormalizedPair {
  Schema before;
  Schema after;
};
[[nodiscard]] NormalizedPair normalize(const Schema& before, const Schema& after, const TargetChoice& target);

}  // namespace schemac
