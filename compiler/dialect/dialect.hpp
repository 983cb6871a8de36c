// The seam: a dialect is this descriptor (data), a handful of hooks in the model's vocabulary, and a folder of templates.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/diagnostics/hazard.hpp"
#include "compiler/dialect/big_table.hpp"
#include "compiler/dialect/capabilities.hpp"
#include "compiler/dialect/facts.hpp"
#include "compiler/model/schema.hpp"

namespace schemac {

enum class LengthUnit : std::uint8_t { bytes, characters };

struct IdentifierRules {
  char quote = '"';  // doubled inside
  std::size_t max_length = 63;
  LengthUnit unit = LengthUnit::bytes;
  bool four_byte_characters = true;  // MySQL keeps no name outside the BMP
};

// How a portable type is spelled, and what it becomes. `key` names the portable type (see type_key); `spelling` has {length},
// {precision}, {scale}, {values}, {name}, {element} in it.
// `narrow`: the server's own type with less room than others have, which is noted where another target has more.
enum class Keeping : std::uint8_t { exact, note, narrow, refused };
struct TypeRow {
  std::string_view key;
  std::string_view spelling;
  std::string_view becomes{};  // key of the type that the server really keeps; empty when it is this one. Normalisation applies it.
  Keeping keeping = Keeping::exact;
  std::string_view loss{};          // what does not survive, for the note or error and the reference
  std::uint32_t max_length = 0;     // of {length}; 0 is no limit
  std::uint16_t max_precision = 0;  // of {precision}
  std::uint16_t max_scale = 0;
};

// How a function, an operator or another construct of the expression language is spelled: `key` as compiler/lower/spelling.hpp lists
// them, with the placeholders that stand there. An empty pattern: the dialect has no such thing.
// A construct without a row is printed as the standard writes it.
struct SpellingRow {
  std::string_view key;
  std::string_view pattern;
};

// A name that the server keeps for itself among a table's columns, among its indexes (keys and, where the server backs them with indexes, foreign
// keys), or among types: there a column that says it gets the server's own. Letters' case counts as in names of columns.
enum class ReservedPlace : std::uint8_t { column, index, type };
struct ReservedName {
  ReservedPlace place{};
  std::string_view name;
};

enum class OptionPlace : std::uint8_t { table, column };
// `word` is printed bare, `name` is quoted as an identifier, `text` as a string; `charset` and `collation` are words of the dialect's collations;
// `decimal` is a number with a fraction; `index` is one of `values` or the name of a unique index of the table; `expression` is a portable one.
enum class OptionValue : std::uint8_t { word, name, text, number, decimal, boolean, size, charset, collation, index, expression };
// Where it stands. `suffix`: behind the table's parentheses, in ALTER beside others; `alone`: there, too, in ALTER in a statement of its own;
// `storage`: in the list of storage parameters; `prefix`: before TABLE; `later`: in an ALTER TABLE after CREATE TABLE; `key`: with the primary key.
// Of a column: `suffix` in its definition, `later` in an ALTER TABLE.
enum class OptionPosition : std::uint8_t { suffix, alone, storage, prefix, later, key };
// What the server refuses of a table that exists: nothing; every change; one from or to the value 1.
enum class OptionChange : std::uint8_t { any, none, none_at_one };
// A key of `mysql: {...}` on a table or column. `spelling` has {value} in it, and {key}: the last part of a dotted key.
struct OptionRow {
  OptionPlace place{};
  std::string_view key;  // as in YAML, nested keys joined by `.`
  OptionValue value{};
  std::string_view spelling;  // in CREATE
  std::string_view change{};  // in ALTER, when the option comes or changes; empty: as in CREATE
  std::string_view reset{};   // in ALTER, when the option goes; empty: nothing can be said, the server keeps what it has
  // All that the server takes, with blanks between; letters' case does not count. Empty: every value of the kind. Of a number `LEAST..MOST`, of a
  // boolean how false and true are spelled.
  std::string_view values{};
  OptionPosition position = OptionPosition::suffix;
  std::string_view usual{};  // what the server has where nothing is said: the same as leaving it out
  OptionRole role = OptionRole::value;
  OptionChange changing = OptionChange::any;
  Version since{};
};

// What a collation takes for the same letter: only itself; its other case, in ASCII; its other case; any case with any marks.
enum class SameLetter : std::uint8_t { exact, ascii_case, letter_case, base_letter };
struct CollationRow {
  std::string_view name;
  std::string_view charset;
  bool of_charset = false;  // what the character set has unless told otherwise
  SameLetter same{};
};

// What a definition may hold at most; 0: no limit that a definition can break.
struct Limits {
  std::uint32_t key_bytes = 0;  // of all parts of a key or index; characters count `character_bytes`
  std::uint32_t character_bytes = 4;
  std::uint32_t key_parts = 0;
  std::uint32_t indexes = 0;  // of a table, the primary key apart
  std::uint32_t columns = 0;
  std::uint32_t index_row_bytes = 0;  // of the values of one row in an index; more, and the row is refused
  std::uint32_t row_bytes = 0;        // of all columns but text, blob and json
  std::uint32_t comment = 0;          // characters, of a table
  std::uint32_t inner_comment = 0;    // of a column or index
  std::uint32_t partitions = 0;       // of a table
};

// From `since` on, the server can do what `apply` sets.
struct CapabilityRow {
  Version since;
  void (*apply)(Capabilities&);
};

// What a hazard means on the server, and the versions that have it. Hazards that are not everywhere the same are only where they have a row.
struct HazardRow {
  Code hazard{};
  std::string_view note{};    // a sentence without its full stop
  bool happens = true;        // false: never on this server, which the note explains
  std::string_view unless{};  // options of the table or column, with blanks between, any of which keeps it away
  Version since{};
  Version before{};  // that of no version: none
};

// An option, and a value of it, that few mean: of a table, or `charset` of a column, too. `value` begins with `!` where every other value is meant.
struct AvoidedOption {
  Code hazard{};
  std::string_view key;
  std::string_view value;  // letters' case does not count
  std::string_view why;    // a sentence without its full stop
};

// Options that the server refuses together, or on such a table or column.
struct OptionFault {
  Extent where;
  std::string message;
  std::string help;
};

struct Dialect {
  std::string_view name{};
  std::string_view base{};   // the dialect that this one extends, whose templates and `mysql:` keys it falls back to; may be empty
  std::string_view title{};  // "PostgreSQL"
  Version oldest{};          // supported
  Version assumed{};         // where a schema names no version
  IdentifierRules identifiers{};
  Capabilities capabilities{};  // of the oldest version
  std::span<const CapabilityRow> later{};
  std::span<const TypeRow> types{};
  std::span<const SpellingRow> spellings{};
  std::span<const OptionRow> options{};
  std::span<const CollationRow> collations{};  // all that the server has, its default first; empty: any name, and tables have none of their own
  std::span<const std::string_view> keywords{};
  std::span<const ReservedName> reserved_names{};
  Limits limits{};
  std::span<const HazardRow> hazards{};
  std::span<const AvoidedOption> avoided_options{};
  std::span<const std::string_view> default_functions{};  // functions that may be a default where expression_default is `no`
  std::span<const std::string_view> index_functions{};    // functions that an index expression may call; empty: every one
  std::span<const std::string_view> index_methods{};      // `using` words that the server keeps; empty: every one
  // Keys of types that columns of `by: range` and `by: list` may have, besides those with a spelling `partition:TYPE`; empty: every one.
  std::span<const std::string_view> partition_types{};
  std::span<const std::string_view> partition_functions{};  // functions that an expression of partitions may call; empty: every one
  // Keys of types over which an enforced check makes the server copy the table for each rename or change of any column.
  std::span<const std::string_view> rechecked_types{};
  std::span<const FactRow> facts{};
  std::span<const std::string_view> clauses{};  // those of `facts`, from the one that asks for least work to the one that allows most
  std::span<const WorkRate> work_rates{};
  std::span<const WorkSetting> work_settings{};
  std::span<const OnlineTool> online_tools{};

  // Quotes a string literal. Never null.
  std::string (*quote_string)(std::string_view value) = nullptr;
  // What makes statements on the table cost more than on others: words of the `trait` of facts. Null: nothing does.
  std::vector<std::string_view> (*table_traits)(const Table& table) = nullptr;
  // Brings a type to the form that the server keeps where the rows of `types` do not say enough; null: nothing more to do.
  Type (*normalize_type)(const Type& type) = nullptr;
  // Of a table whose options, and whose columns' options, are those of this dialect; null: none that the rows do not tell.
  std::vector<OptionFault> (*option_faults)(const Table& table) = nullptr;
  // Lays options that stand for something of the model into a normalised table; null: there are none.
  void (*lay_options)(Table& table) = nullptr;
};

// Every dialect that was built in, in order of name. The registry is generated from the folders below dialects/.
[[nodiscard]] std::span<const Dialect* const> all_dialects();
[[nodiscard]] const Dialect* find_dialect(std::string_view name);
// The dialect's own name, its base's, and so on: where overrides and templates are looked up.
[[nodiscard]] std::span<const Dialect* const> dialect_chain(const Dialect& dialect);
[[nodiscard]] Capabilities capabilities_of(const Dialect& dialect, Version version);

[[nodiscard]] const OptionRow* find_option(const Dialect& dialect, OptionPlace place, std::string_view key);

// The key of TypeRow: boolean; int8 int16 int24 int32 int64, each also uintN; decimal; real double; char varchar; text_tiny text text_medium
// text_large; binary varbinary; blob_tiny blob blob_medium blob_large; date time datetime timestamp interval; json uuid; enum_name (a type of
// `enums`), enum (values in place); array; native.
[[nodiscard]] std::string_view type_key(const Type& type);
[[nodiscard]] const TypeRow* type_row(const Dialect& dialect, const Type& type);

// Quoted by the dialect's rules; a dotted name is quoted part by part.
[[nodiscard]] std::string quote_identifier(const Dialect& dialect, std::string_view name);
[[nodiscard]] std::string quote_qualified(const Dialect& dialect, std::string_view name);

}  // namespace schemac
