// Types of expressions: what each part is, whether the parts go together, what may not stand where it stands.
#pragma once

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "compiler/check/facts.hpp"
#include "compiler/check/reporter.hpp"
#include "compiler/check/scope.hpp"
#include "compiler/check/world.hpp"

namespace schemac {

struct ViewOutput {
  std::vector<OutputColumn> columns;
  bool open = false;  // more columns than these, or others: not known
};

// What normalisation makes of a part, so that it means the same in every session and on every server.
enum class Wrap : std::uint8_t {
  utc,         // an instant read as a wall clock in UTC, or the other way
  datetime,    // a date read as a datetime
  day_start,   // the same, where a server takes a date for it
  itself,      // a call that is its first argument
  wall_clock,  // seconds since 1970 of what is no instant
  exact,       // a dividend with digits to spare
  time_text,   // a time of day, a moment, a boolean as a cast to text writes it
  moment_text,
  truth_text,
  truth  // a boolean that JSON takes for one
};

// What resolving leaves behind for normalisation.
struct QueryRecord {
  std::vector<ColumnUse> reads;                                   // unsorted, with doubles
  std::unordered_map<const Expr*, std::vector<ColumnRef>> stars;  // what each `*` stands for
  bool open = false;                                              // some `*` could not be spelled out
  std::unordered_map<const Expr*, Text> relations;                // whose column a reference is, where it goes by its own name there
  std::unordered_set<const Expr*> nulls_at_end;                   // keys of an order in which NULL counts as the greatest, for want of another word
  std::unordered_map<const Expr*, std::vector<Wrap>> wraps;       // from the inside out

  // Notes that a column of a scope's relation is read. Returns the relation, where the column goes by its own name.
  Text read(const Scope::Hit& hit);
};

// A column of a query's relations, read from it or from a query inside it.
struct ColumnRead {
  Scope::Hit hit;
  Text name;
  Extent where;
};

// One expression's or query's surroundings.
struct TypingContext {
  const World& world;
  Locator locate;
  Reporter& report;
  ExpressionFacts& facts;
  const std::unordered_map<Text, ViewOutput>* views = nullptr;  // of views that queries may name
  QueryRecord* record = nullptr;
  std::vector<std::pair<Text, ViewOutput>> commons = {};  // names of `with` that can be seen, innermost last
  std::vector<ColumnRead> reads = {};                     // from scopes that are not finished, but for what aggregates of theirs read

  void wrap(const Expr& expr, Wrap how) {
    if (how == Wrap::utc) facts.add(Feature::zone, expr.where);
    if (record != nullptr) record->wraps[&expr].push_back(how);
  }
  // Reads of the scope from number `first` on are done with.
  void forget_reads(const Scope& scope, std::size_t first = 0) {
    reads.erase(std::remove_if(reads.begin() + static_cast<std::ptrdiff_t>(first), reads.end(),
                               [&](const ColumnRead& read) { return read.hit.scope == &scope; }),
                reads.end());
  }
};

// What may stand in a place.
struct PlaceRules {
  std::string_view name;  // "a check", "a default"
  bool columns = true;
  bool aggregates = false;
  bool windows = false;
  bool subqueries = false;
  bool stable = true;     // now() and its like
  bool volatile_ = true;  // random() and its like
};

class ExpressionTyper {
 public:
  // `windows`: names of the select's windows.
  ExpressionTyper(TypingContext& context, const Scope& scope, const PlaceRules& rules, const std::vector<Text>* windows = nullptr)
      : context_(context), scope_(scope), rules_(rules), windows_(windows) {}

  ValueType type(const Expr& expr);
  // Also reports when the expression is no condition.
  void condition(const Expr& expr);
  // Whether values of `from` go into a column or branch of `to`; reports when they do not.
  bool assign(const Expr& expr, const ValueType& from, const ValueType& to, std::string_view what);
  // NULLs among the keys have one place on every server; `value` is what the item stands for.
  void place_nulls(const OrderItem& item, const Expr& value);
  void order_of_window(const Window& window);

 private:
  friend class CallTyper;

  ValueType string(const Expr& expr, const StringLiteral& literal);
  ValueType temporal(const Expr& expr, const TemporalLiteral& literal);
  ValueType column(const Expr& expr, const ColumnRef& column);
  ValueType unary(const Expr& expr, const Unary& unary);
  ValueType binary(const Expr& expr, const Binary& binary);
  ValueType concat(const Binary& binary);
  ValueType arithmetic(const Expr& expr, const Binary& binary, const ValueType& left, const ValueType& right);
  ValueType moment_arithmetic(const Expr& expr, const Binary& binary, const ValueType& left, const ValueType& right);
  ValueType divided(const Expr& expr, const Binary& binary);
  ValueType in_list(const Expr& expr, const InList& list);
  ValueType in_query(const Expr& expr, const InQuery& query);
  ValueType like(const Like& like);
  ValueType case_of(const Case& cases);
  ValueType cast(const Expr& expr, const Cast& cast);
  void as_text(const Expr& operand, Family family);
  ValueType extract(const Expr& expr, const Extract& extract);
  ValueType scalar_query(const Expr& expr, const ScalarSubquery& subquery);
  ViewOutput subquery(const Expr& expr, const Query& query);
  ValueType call(const Expr& expr, const Call& call);
  void window(const Expr& expr, const Window& window);
  [[nodiscard]] bool never_null(const Expr& expr) const;

  // An operand whose type is known, so that no part of a tree is looked at twice.
  struct Typed {
    const Expr* expr;
    ValueType value;
    std::vector<ValueType> items;  // of a row
  };
  Typed typed(const Expr& expr);
  void compare(const Expr& whole, const Typed& left, const Typed& right);
  bool comparable(const Expr& whole, const Expr& left, const ValueType& left_type, const Expr& right, const ValueType& right_type);
  // Reports when the text is no value of the type; false when no literal could be.
  bool coerce(const Expr& literal, const ValueType& to);
  void check_value(const Expr& literal, Text text, const ValueType& to);
  void reject(const Expr& whole, std::string message, const std::string& help);
  void use_function(const Expr& expr, const Function& function);
  [[nodiscard]] Span span(const Expr& expr) const { return context_.locate(expr.where); }

  TypingContext& context_;
  const Scope& scope_;
  const PlaceRules& rules_;
  const std::vector<Text>* windows_;
  bool inside_aggregate_ = false;
};

}  // namespace schemac
