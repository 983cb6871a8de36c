// Queries of views as trees.
#pragma once

#include <optional>
#include <variant>
#include <vector>

#include "compiler/model/expression.hpp"

namespace schemac {

struct Source;
using SourcePtr = Shared<Source>;

struct SelectItem {
  ExprPtr expr;  // may be a Star
  Text alias;    // empty when not given
  friend bool operator==(const SelectItem&, const SelectItem&) = default;
};

// A table, a view or a `with` name.
struct NamedSource {
  Text name;  // dotted when written so
  Text alias;
  std::vector<Text> column_aliases;
  friend bool operator==(const NamedSource&, const NamedSource&) = default;
};
struct DerivedSource {
  QueryPtr query;
  bool lateral = false;
  Text alias;
  std::vector<Text> column_aliases;
  friend bool operator==(const DerivedSource&, const DerivedSource&) = default;
};
enum class JoinKind : std::uint8_t { inner, left, right, full, cross };
struct JoinSource {
  JoinKind kind{};
  bool natural = false;
  SourcePtr left;
  SourcePtr right;
  ExprPtr on;                 // null with `using`, natural and cross
  std::vector<Text> columns;  // of `using`
  friend bool operator==(const JoinSource&, const JoinSource&) = default;
};
struct Source {
  std::variant<NamedSource, DerivedSource, JoinSource> kind;
  Extent where;
  friend bool operator==(const Source&, const Source&) = default;
};

struct NamedWindow {
  Text name;
  Window window;
  friend bool operator==(const NamedWindow&, const NamedWindow&) = default;
};

struct Select {
  bool distinct = false;
  std::vector<ExprPtr> distinct_on;
  std::vector<SelectItem> items;
  std::vector<SourcePtr> from;  // more than one: a comma, a cross join
  ExprPtr where;
  std::vector<ExprPtr> group_by;
  ExprPtr having;
  std::vector<NamedWindow> windows;
  friend bool operator==(const Select&, const Select&) = default;
};
struct Values {
  std::vector<std::vector<ExprPtr>> rows;
  friend bool operator==(const Values&, const Values&) = default;
};
enum class SetOp : std::uint8_t { union_, intersect, except };
struct SetOperation {
  SetOp op{};
  bool all = false;
  QueryPtr left;
  QueryPtr right;
  friend bool operator==(const SetOperation&, const SetOperation&) = default;
};

struct CommonTable {
  Text name;
  std::vector<Text> columns;
  QueryPtr query;
  friend bool operator==(const CommonTable&, const CommonTable&) = default;
};

struct Query {
  bool recursive = false;
  std::vector<CommonTable> with;
  std::variant<Select, Values, SetOperation> body;
  std::vector<OrderItem> order_by;
  ExprPtr limit;
  ExprPtr offset;
  Extent where;
  friend bool operator==(const Query&, const Query&) = default;
};

// A column that a query reads; `column` empty: the relation itself.
struct ColumnUse {
  Text relation;
  Text column;
  friend bool operator==(const ColumnUse&, const ColumnUse&) = default;
  friend auto operator<=>(const ColumnUse&, const ColumnUse&) = default;
};

// What a view may hold: a portable tree, or a server's own text.
struct ViewQuery {
  std::variant<QueryPtr, PerDialect> form;
  Extent where;
  friend bool operator==(const ViewQuery&, const ViewQuery&) = default;

  [[nodiscard]] const Query* tree() const {
    const QueryPtr* tree = std::get_if<QueryPtr>(&form);
    return tree == nullptr ? nullptr : tree->get();
  }
};

}  // namespace schemac
