// What makes the server do more than its best for a statement on a table.
#pragma once

#include <algorithm>
#include <cctype>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/dialect/dialect.hpp"
#include "compiler/model/walk.hpp"

namespace schemac::mysql {

// Keys of types over which an enforced check makes the server copy the table for each rename or change of any column: they call themselves another
// type than their definition does (Field::type(), Create_field::sql_type), so that the server takes every ALTER that names any column for a change of
// what the check reads. Seen on 9.7; `native` may be a `set`.
inline constexpr std::string_view rechecked_types[] = {"enum",        "date",       "time",      "datetime",    "timestamp",  "text_tiny",
                                                       "text_medium", "text_large", "blob_tiny", "blob_medium", "blob_large", "native"};

inline bool has_index(const Table& table, IndexMethod method) {
  return std::any_of(table.indexes.begin(), table.indexes.end(), [&](const Index& index) { return index.method == method; });
}

inline bool is_compressed(const Table& table) {
  const auto upper = [](std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char letter) { return static_cast<char>(std::toupper(letter)); });
    return text;
  };
  return std::any_of(table.options.begin(), table.options.end(), [&](const DialectOption& option) {
    return (option.key == Text("row_format") && upper(option.value.str()) == "COMPRESSED") || option.key == Text("key_block_size");
  });
}

inline bool computes(const Table& table) {
  const auto over_expression = [](const Index& index) {
    return std::any_of(index.parts.begin(), index.parts.end(), [](const IndexPart& part) { return part.expr.has_value(); });
  };
  return std::any_of(table.columns.begin(), table.columns.end(),
                     [](const Column& column) { return column.generated && !column.generated->stored; }) ||
         std::any_of(table.indexes.begin(), table.indexes.end(), over_expression);
}

inline bool rechecks(const Table& table) {
  const auto rechecked = [](const Column& column) {
    return std::find(std::begin(rechecked_types), std::end(rechecked_types), type_key(column.type)) != std::end(rechecked_types);
  };
  return std::any_of(table.checks.begin(), table.checks.end(), [&](const Check& check) {
    return check.enforced && std::any_of(table.columns.begin(), table.columns.end(),
                                         [&](const Column& column) { return rechecked(column) && reads_column(check.expr, column.name); });
  });
}

// InnoDB sorts rows of a table without a primary key by its first unique key that is never null, and takes that for one.
inline bool has_promoted_key(const Table& table) {
  const auto required = [&](Text name) {
    const Column* column = table.columns.find(name);
    return column != nullptr && !column->nullable;
  };
  const auto of_key = [&](const UniqueKey& key) { return std::all_of(key.columns.begin(), key.columns.end(), required); };
  const auto of_index = [&](const Index& index) {
    return index.unique && std::all_of(index.parts.begin(), index.parts.end(), [&](const IndexPart& part) { return required(part.column); });
  };
  return !table.primary_key && (std::any_of(table.unique_keys.begin(), table.unique_keys.end(), of_key) ||
                                std::any_of(table.indexes.begin(), table.indexes.end(), of_index));
}

// fulltext: a full-text index, or the hidden column that one leaves behind. spatial: a spatial index. compressed: the row format. computed: a virtual
// column or an index over an expression. rechecked: an enforced check over a type of `rechecked`. promoted: a unique key stands for the primary key.
inline std::vector<std::string_view> table_traits(const Table& table) {
  std::vector<std::string_view> traits;
  if (has_index(table, IndexMethod::fulltext)) traits.push_back("fulltext");
  if (has_index(table, IndexMethod::spatial)) traits.push_back("spatial");
  if (is_compressed(table)) traits.push_back("compressed");
  if (computes(table)) traits.push_back("computed");
  if (rechecks(table)) traits.push_back("rechecked");
  if (has_promoted_key(table)) traits.push_back("promoted");
  return traits;
}

}  // namespace schemac::mysql
