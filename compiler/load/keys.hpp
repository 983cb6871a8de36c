// The keys of the language as data: the loader reads by them, and the JSON Schema and the reference are made from them.
#pragma once

#include <span>
#include <string_view>

namespace schemac {

// `shape` is one form, or several with ` | ` between. A form is the name of a shape or of an object, or one of
//   scalar, string       any text, what reads as a number among it; a text that does not
//   boolean, count, any  `true` or `false`; a whole number from 1; whatever YAML holds
//   word, any_case_word  one of the shape's words; in any case
//   list of X, some X    a list of X; one that is not empty
//   map of X             names that the schema chooses, and for each an X
//   dialects of X        names of dialects, and for each an X; `some dialects of X`: at least one
//   dialect              the name of a dialect
//   default_options      for each dialect the options of its tables
struct KeyRow {
  std::string_view key;
  std::string_view shape;
  std::string_view description;  // Markdown, whole sentences
  bool required = false;         // in the object's own mapping; a dialect's map does not need it
  std::string_view needs{};      // the key without which this one has no place
};

// What a dialect's map holds beyond the object's keys is an option of that dialect, of this place.
enum class OptionsOf { nothing, table, column };

struct KeySet {
  std::string_view id;      // of the shape: `column_mapping`
  std::string_view object;  // `a column`, for messages
  std::span<const KeyRow> keys;
  bool overrides = true;  // takes the maps of dialects
  OptionsOf options = OptionsOf::nothing;
  std::string_view own_text{};  // the key that a dialect's bare text stands for
};

struct ShapeRow {
  std::string_view name;
  std::string_view forms;
  std::string_view description;
  std::span<const std::string_view> words{};
  std::string_view pattern{};   // of a scalar, as JSON Schema has it; `<word>` stands for the word in any case, `@type` for a type
  std::string_view examples{};  // with `|` between
};

namespace keys {
extern const KeySet schema, table, mixin, column, primary_key, unique_key, index, index_part, check, foreign_key, enumeration, enum_value, rows, view,
    forced_expression, sequence, domain, extension, schema_space, routine, raw, trigger, policy, grant, identity, exclusion, exclusion_element,
    hazard_policy, allowance, name_patterns, partitioning, partition, backfill, column_backfill, rollout, rollout_phases, rollout_phase;
}  // namespace keys

[[nodiscard]] std::span<const KeySet* const> key_sets();
[[nodiscard]] std::span<const ShapeRow> shapes();

// Null when the object has no such key.
[[nodiscard]] const KeyRow* find_key(const KeySet& set, std::string_view key);

}  // namespace schemac
