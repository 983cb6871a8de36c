// The portable expression language as trees. Two expressions are equal when their trees are.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

#include "compiler/base/shared.hpp"
#include "compiler/base/text.hpp"
#include "compiler/model/type.hpp"
#include "compiler/source/span.hpp"

namespace schemac {

struct Expr;
struct Query;
using ExprPtr = Shared<Expr>;
using QueryPtr = Shared<Query>;

struct NullLiteral {
  friend bool operator==(const NullLiteral&, const NullLiteral&) = default;
};
struct BooleanLiteral {
  bool value = false;
  friend bool operator==(const BooleanLiteral&, const BooleanLiteral&) = default;
};
// Digits as written, without sign: `12`, `1.50`, `1e3`. `integral` when there is neither point nor exponent.
struct NumberLiteral {
  Text digits;
  bool integral = true;
  friend bool operator==(const NumberLiteral&, const NumberLiteral&) = default;
};
struct StringLiteral {
  Text value;  // decoded
  friend bool operator==(const StringLiteral&, const StringLiteral&) = default;
};
// `date '2026-01-01'`, `time '...'`, `datetime '...'`, `timestamp '...'`.
enum class TemporalKind : std::uint8_t { date, time, datetime, timestamp };
struct TemporalLiteral {
  TemporalKind kind{};
  Text value;
  friend bool operator==(const TemporalLiteral&, const TemporalLiteral&) = default;
};
// `interval '2 hours'`, `interval '1 day 30 minutes'`. Units are singular: year month week day hour minute second.
struct IntervalPart {
  Text amount;  // signed digits, may have a fraction for seconds
  Text unit;
  friend bool operator==(const IntervalPart&, const IntervalPart&) = default;
};
struct IntervalLiteral {
  std::vector<IntervalPart> parts;
  friend bool operator==(const IntervalLiteral&, const IntervalLiteral&) = default;
};
// `name`, `table.name`, `schema.table.name` (qualifier `schema.table`).
struct ColumnRef {
  Text qualifier;  // empty when there is none
  Text name;
  // In a normalised view: the table or view whose column of this very name it is; empty for columns of derived tables and `with`, for output columns
  // and where the query gives the column a name of its own.
  Text relation = {};
  friend bool operator==(const ColumnRef&, const ColumnRef&) = default;
};
// `*` or `t.*`: a select item, or the argument of count.
struct Star {
  Text qualifier;
  friend bool operator==(const Star&, const Star&) = default;
};

enum class UnaryOp : std::uint8_t { negate, plus, logical_not };
struct Unary {
  UnaryOp op{};
  ExprPtr operand;
  friend bool operator==(const Unary&, const Unary&) = default;
};

enum class BinaryOp : std::uint8_t {
  logical_or,
  logical_and,
  equal,
  not_equal,
  less,
  less_equal,
  greater,
  greater_equal,
  distinct_from,
  not_distinct_from,
  add,
  subtract,
  multiply,
  divide,
  modulo,
  concat
};
struct Binary {
  BinaryOp op{};
  ExprPtr left;
  ExprPtr right;
  friend bool operator==(const Binary&, const Binary&) = default;
};

enum class IsWhat : std::uint8_t { null, is_true, is_false, unknown };
struct Is {
  ExprPtr operand;
  IsWhat what{};
  bool negated = false;
  friend bool operator==(const Is&, const Is&) = default;
};
struct Between {
  ExprPtr operand;
  ExprPtr low;
  ExprPtr high;
  bool negated = false;
  friend bool operator==(const Between&, const Between&) = default;
};
struct InList {
  ExprPtr operand;
  std::vector<ExprPtr> items;
  bool negated = false;
  friend bool operator==(const InList&, const InList&) = default;
};
struct InQuery {
  ExprPtr operand;
  QueryPtr query;
  bool negated = false;
  friend bool operator==(const InQuery&, const InQuery&) = default;
};
struct Like {
  ExprPtr operand;
  ExprPtr pattern;
  ExprPtr escape;  // null when not given
  bool negated = false;
  friend bool operator==(const Like&, const Like&) = default;
};
struct WhenClause {
  ExprPtr condition;
  ExprPtr result;
  friend bool operator==(const WhenClause&, const WhenClause&) = default;
};
struct Case {
  ExprPtr operand;  // null in a searched case
  std::vector<WhenClause> whens;
  ExprPtr otherwise;  // null when there is no else
  friend bool operator==(const Case&, const Case&) = default;
};
struct Cast {
  ExprPtr operand;
  Type type;
  friend bool operator==(const Cast&, const Cast&) = default;
};
struct Extract {
  Text field;  // lower case: year quarter month week day hour minute second dow doy epoch
  ExprPtr operand;
  friend bool operator==(const Extract&, const Extract&) = default;
};

enum class NullsOrder : std::uint8_t { unspecified, first, last };
struct OrderItem {
  ExprPtr expr;
  bool descending = false;
  NullsOrder nulls = NullsOrder::unspecified;
  friend bool operator==(const OrderItem&, const OrderItem&) = default;
};

enum class FrameUnit : std::uint8_t { rows, range, groups };
enum class FrameBoundKind : std::uint8_t { unbounded_preceding, preceding, current_row, following, unbounded_following };
struct FrameBound {
  FrameBoundKind kind{};
  ExprPtr offset;  // of preceding and following
  friend bool operator==(const FrameBound&, const FrameBound&) = default;
};
struct Frame {
  FrameUnit unit{};
  FrameBound start;
  std::optional<FrameBound> end;
  friend bool operator==(const Frame&, const Frame&) = default;
};
// `over (w partition by ... order by ... rows ...)` or `over w` (base alone).
struct Window {
  Text base;
  std::vector<ExprPtr> partition_by;
  std::vector<OrderItem> order_by;
  std::optional<Frame> frame;
  friend bool operator==(const Window&, const Window&) = default;
};

// A call from the catalogue; the function's name is lower case.
struct Call {
  Text function;
  std::vector<ExprPtr> arguments;
  bool distinct = false;
  std::vector<OrderItem> order_by;  // inside an aggregate
  ExprPtr filter;
  std::optional<Window> over;
  friend bool operator==(const Call&, const Call&) = default;
};
struct Exists {
  QueryPtr query;
  friend bool operator==(const Exists&, const Exists&) = default;
};
struct ScalarSubquery {
  QueryPtr query;
  friend bool operator==(const ScalarSubquery&, const ScalarSubquery&) = default;
};
// `(a, b)`: on either side of a comparison or `in`.
struct Row {
  std::vector<ExprPtr> items;
  friend bool operator==(const Row&, const Row&) = default;
};

struct Expr {
  std::variant<NullLiteral, BooleanLiteral, NumberLiteral, StringLiteral, TemporalLiteral, IntervalLiteral, ColumnRef, Star, Unary, Binary, Is,
               Between, InList, InQuery, Like, Case, Cast, Extract, Call, Exists, ScalarSubquery, Row>
      node;
  Extent where;  // bytes of the decoded text of the scalar that the expression was read from
  friend bool operator==(const Expr&, const Expr&) = default;
};

template <class Node>
[[nodiscard]] const Node* expr_as(const Expr& expr) {
  return std::get_if<Node>(&expr.node);
}

// What stands where an expression may: a portable tree, or a server's own text.
struct Expression {
  std::variant<ExprPtr, PerDialect> form;
  Extent where;  // the YAML scalar (or mapping) in its fragment; offsets inside the tree count in the scalar's decoded text
  friend bool operator==(const Expression&, const Expression&) = default;

  [[nodiscard]] const Expr* tree() const {
    const ExprPtr* tree = std::get_if<ExprPtr>(&form);
    return tree == nullptr ? nullptr : tree->get();
  }
};

}  // namespace schemac
