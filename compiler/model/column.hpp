// A column as written.
#pragma once

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

#include "compiler/base/rare.hpp"
#include "compiler/model/backfill.hpp"
#include "compiler/model/expression.hpp"
#include "compiler/model/policy.hpp"

namespace schemac {

// Where an object exists: everywhere when empty, else on the dialects named. `only: [postgresql]`.
struct Only {
  std::vector<Text> dialects;
  Extent where;
  friend bool operator==(const Only&, const Only&) = default;
};

// What more hangs on an option than its value: it names an index of its table, is an expression over its columns, or says whether what is written is
// kept through a crash (which foreign keys must agree about). Filled when the schema is normalised.
enum class OptionRole : std::uint8_t { value, index, expression, persistence };

// One key of a dialect's own map (`mysql: {engine: InnoDB}`) that is no key of the language: checked against the dialect's options.
// `value` is the scalar's text; a mapping is flattened to dotted keys (`with.autovacuum_vacuum_scale_factor`), a sequence joined by `, `.
struct DialectOption {
  Text dialect;
  Text key;
  Text value;
  Extent where;
  std::optional<Expression> expr = {};  // of an option whose value is an expression; then `value` is empty once normalised
  OptionRole role = OptionRole::value;
  friend bool operator==(const DialectOption&, const DialectOption&) = default;
};

struct Generated {
  Expression expr;
  bool stored = true;
  friend bool operator==(const Generated&, const Generated&) = default;
};

// `serial`: a sequence that the column owns and takes its default from, where the server has such; counts like `by_default` elsewhere.
enum class IdentityMode : std::uint8_t { by_default, always, serial };
struct Identity {
  IdentityMode mode = IdentityMode::by_default;
  // Empty: what the server does where nothing is said.
  std::optional<std::int64_t> start = {};
  std::optional<std::int64_t> increment = {};
  std::optional<std::int64_t> min = {};
  std::optional<std::int64_t> max = {};
  std::optional<std::int64_t> cache = {};
  bool cycle = false;
  friend bool operator==(const Identity&, const Identity&) = default;
};

struct Column {
  Text name;
  Type type;
  Text named_type;  // a domain or composite type that stands for `type`, or for what its arrays hold; filled where a dialect has such types
  std::uint8_t named_dimensions = 0;  // how many arrays stand round `named_type`
  bool nullable = false;
  std::optional<Expression> default_value;  // a literal tree where it is a value of the column's type
  Rare<Expression> on_update;
  Rare<Generated> generated;
  Rare<Identity> identity;
  Rare<Expression> using_expr;      // how to convert, when the type changes
  Shared<ColumnBackfill> backfill;  // null: none; once normalised only where it is to run
  Text collation;
  Text charset;
  Text comment;
  bool invisible = false;
  Text renamed_from;
  Only only;
  std::vector<DialectOption> options;
  Extent where;       // the key
  Extent type_where;  // the type's text
  Allowances allow;
  friend bool operator==(const Column&, const Column&) = default;
};

// Whether a normalised column has its character set and collation from its table.
[[nodiscard]] inline bool follows_table(const Column& column) {
  return column.collation.empty() && column.charset.empty() && holds_text(column.type);
}

}  // namespace schemac
