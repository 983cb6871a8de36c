// What differs between two normalised schemas of one dialect.
#pragma once

#include <optional>
#include <variant>
#include <vector>

#include "compiler/model/schema.hpp"

namespace schemac {

// `before` is null where the object comes, `after` where it goes. Both set and of different names: it is renamed (perhaps altered, too).
template <class Value>
struct Changed {
  Text old_table;  // for an object inside a table: the table's name before and after; both empty for the others
  Text new_table;
  Shared<Value> before;
  Shared<Value> after;
  friend bool operator==(const Changed&, const Changed&) = default;

  [[nodiscard]] bool comes() const { return !before; }
  [[nodiscard]] bool goes() const { return !after; }
  [[nodiscard]] bool renamed() const { return before && after && before->name != after->name; }
};

// Of a table only its own properties are compared here (name, comment, options); what is inside has changes of its own. A table that
// comes or goes carries all that is inside it and has no further changes.
using TableChange = Changed<Table>;
using ColumnChange = Changed<Column>;
using PrimaryKeyChanged = Changed<PrimaryKey>;
using UniqueKeyChange = Changed<UniqueKey>;
using IndexChange = Changed<Index>;
using CheckChange = Changed<Check>;
using ForeignKeyChange = Changed<ForeignKey>;
using EnumChange = Changed<Enum>;
using ViewChange = Changed<View>;
using ExclusionChange = Changed<Exclusion>;
using RowChange = Changed<DataRow>;    // each under its own side's column names and key
using ObjectChange = Changed<Object>;  // `old_table` and `new_table` stay empty: the object says which it is of

using Change = std::variant<TableChange, ColumnChange, PrimaryKeyChanged, UniqueKeyChange, IndexChange, CheckChange, ForeignKeyChange, EnumChange,
                            ViewChange, RowChange, ObjectChange, ExclusionChange>;

// Columns of one table that keep their identity under another name.
struct TableRename {
  Text before;
  Text after;
  std::vector<std::pair<Text, Text>> columns;  // old name, new name; only those that differ
  friend bool operator==(const TableRename&, const TableRename&) = default;
};

struct Changes {
  std::vector<Change> list;          // in order of kind, then of name
  std::vector<TableRename> renames;  // tables whose name or some of whose columns' names change; sorted by `before`
  friend bool operator==(const Changes&, const Changes&) = default;
};

}  // namespace schemac
