// Reference rows of a table: values by column, told apart by a key.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "compiler/base/name_map.hpp"
#include "compiler/model/expression.hpp"

namespace schemac {

// How a value was written. Of `plain` and `quoted` scalars and of `json` (a YAML mapping or list, spelled as JSON) the text stands in a
// StringLiteral, and `null` in a NullLiteral; `typed` is what normalisation makes of them: a literal of the column's type in its one spelling.
enum class ValueForm : std::uint8_t { plain, quoted, json, typed, expression };

struct RowValue {
  Text name;  // of the column
  ValueForm form{};
  Expression value;
  Extent where = {};
  Extent name_where = {};
  friend bool operator==(const RowValue&, const RowValue&) = default;

  // Null where only the server can tell the value.
  [[nodiscard]] const Expr* literal() const { return form == ValueForm::expression ? nullptr : value.tree(); }
};

struct DataRow {
  Text name;  // as written: its number; normalised: its key, `slug=first`
  NameMap<RowValue> values;
  Extent where;
  friend bool operator==(const DataRow&, const DataRow&) = default;
};

struct RowSet {
  std::vector<Text> key;  // empty as written means the primary key; never empty once normalised
  NameMap<DataRow> rows;
  Extent where;
  friend bool operator==(const RowSet&, const RowSet&) = default;
};

// `12`, `-1.5`, `true`, `null`, a string's bytes; empty for what is no literal.
[[nodiscard]] std::optional<std::string> literal_text(const Expr& expr);
// `slug=first, lang='a b'`: what tells the row from others; nothing where it lacks a column of the key, or only the server can tell it.
[[nodiscard]] std::optional<Text> key_text(const DataRow& row, const std::vector<Text>& key);

// The same to a server that keeps both in one column: `5` is `'5'` there.
[[nodiscard]] bool same_value(const RowValue& left, const RowValue& right);
// Whether `row` has every value that `wanted` names.
[[nodiscard]] bool holds(const DataRow& row, const DataRow& wanted);

}  // namespace schemac
