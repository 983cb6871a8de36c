// See print_tree.hpp.
#include "tests/grammar/print_tree.hpp"

#include "compiler/base/overloaded.hpp"

namespace schemac::test {
namespace {

std::string list(const std::vector<ExprPtr>& items) {
  std::string text;
  for (const ExprPtr& item : items) text += " " + print(item);
  return text;
}

std::string names(const std::vector<Text>& items) {
  std::string text;
  for (const Text item : items) text += (text.empty() ? "" : " ") + item.str();
  return "(" + text + ")";
}

std::string order(const std::vector<OrderItem>& items) {
  if (items.empty()) return {};
  std::string text = " (order";
  for (const OrderItem& item : items) {
    text += " " + print(item.expr) + (item.descending ? " desc" : "");
    if (item.nulls != NullsOrder::unspecified) text += item.nulls == NullsOrder::first ? " nulls-first" : " nulls-last";
  }
  return text + ")";
}

std::string bound(const FrameBound& bound) {
  constexpr const char* kinds[] = {"unbounded-preceding", "preceding", "current-row", "following", "unbounded-following"};
  return std::string(bound.offset ? print(bound.offset) + "-" : "") + kinds[static_cast<int>(bound.kind)];
}

std::string print_window(const Window& window) {
  constexpr const char* units[] = {"rows", "range", "groups"};
  std::string text = " (over";
  if (!window.base.empty()) text += " " + window.base.str();
  if (!window.partition_by.empty()) text += " (by" + list(window.partition_by) + ")";
  text += order(window.order_by);
  if (window.frame) {
    text += std::string(" (") + units[static_cast<int>(window.frame->unit)] + " " + bound(window.frame->start);
    text += (window.frame->end ? " " + bound(*window.frame->end) : "") + ")";
  }
  return text + ")";
}

std::string negated(bool is_negated, const std::string& word) { return is_negated ? "not-" + word : word; }

std::string print_call(const Call& call) {
  std::string text = "(" + call.function.str() + (call.distinct ? " distinct" : "") + list(call.arguments) + order(call.order_by);
  if (call.filter) text += " (filter " + print(call.filter) + ")";
  if (call.over) text += print_window(*call.over);
  return text + ")";
}

std::string print_case(const Case& node) {
  std::string text = "(case";
  if (node.operand) text += " " + print(node.operand);
  for (const WhenClause& when : node.whens) text += " (" + print(when.condition) + " " + print(when.result) + ")";
  if (node.otherwise) text += " " + print(node.otherwise);
  return text + ")";
}

std::string print_interval(const IntervalLiteral& interval) {
  std::string text = "(interval";
  for (const IntervalPart& part : interval.parts) text += " " + part.amount.str() + part.unit.str();
  return text + ")";
}

std::string qualified(Text qualifier, std::string_view name) { return (qualifier.empty() ? "" : qualifier.str() + ".") + std::string(name); }

constexpr const char* unary_names[] = {"neg", "pos", "not"};
constexpr const char* binary_names[] = {"or", "and", "=", "<>", "<", "<=", ">", ">=", "distinct", "not-distinct", "+", "-", "*", "/", "%", "||"};
constexpr const char* is_names[] = {"null", "true", "false", "unknown"};
constexpr const char* temporal_names[] = {"date", "time", "datetime", "timestamp"};

struct PrintNode {
  std::string operator()(const NullLiteral&) const { return "null"; }
  std::string operator()(const BooleanLiteral& node) const { return node.value ? "true" : "false"; }
  std::string operator()(const NumberLiteral& node) const { return node.digits.str() + (node.integral ? "" : "n"); }
  std::string operator()(const StringLiteral& node) const { return "'" + node.value.str() + "'"; }
  std::string operator()(const TemporalLiteral& node) const {
    return std::string("(") + temporal_names[static_cast<int>(node.kind)] + " " + node.value.str() + ")";
  }
  std::string operator()(const IntervalLiteral& node) const { return print_interval(node); }
  std::string operator()(const ColumnRef& node) const { return qualified(node.qualifier, node.name); }
  std::string operator()(const Star& node) const { return qualified(node.qualifier, "*"); }
  std::string operator()(const Unary& node) const {
    return std::string("(") + unary_names[static_cast<int>(node.op)] + " " + print(node.operand) + ")";
  }
  std::string operator()(const Binary& node) const {
    return std::string("(") + binary_names[static_cast<int>(node.op)] + " " + print(node.left) + " " + print(node.right) + ")";
  }
  std::string operator()(const Is& node) const {
    return "(" + negated(node.negated, "is-") + is_names[static_cast<int>(node.what)] + " " + print(node.operand) + ")";
  }
  std::string operator()(const Between& node) const {
    return "(" + negated(node.negated, "between ") + print(node.operand) + " " + print(node.low) + " " + print(node.high) + ")";
  }
  std::string operator()(const InList& node) const { return "(" + negated(node.negated, "in ") + print(node.operand) + list(node.items) + ")"; }
  std::string operator()(const InQuery& node) const {
    return "(" + negated(node.negated, "in ") + print(node.operand) + " " + print(node.query) + ")";
  }
  std::string operator()(const Like& node) const {
    return "(" + negated(node.negated, "like ") + print(node.operand) + " " + print(node.pattern) + (node.escape ? " " + print(node.escape) : "") +
           ")";
  }
  std::string operator()(const Case& node) const { return print_case(node); }
  std::string operator()(const Cast& node) const { return "(cast " + print(node.operand) + " " + print(node.type) + ")"; }
  std::string operator()(const Extract& node) const { return "(extract " + node.field.str() + " " + print(node.operand) + ")"; }
  std::string operator()(const Call& node) const { return print_call(node); }
  std::string operator()(const Exists& node) const { return "(exists " + print(node.query) + ")"; }
  std::string operator()(const ScalarSubquery& node) const { return "(scalar " + print(node.query) + ")"; }
  std::string operator()(const schemac::Row& node) const { return "(row" + list(node.items) + ")"; }
};

std::string print_source(const Source& source);

std::string aliased(const std::string& what, Text alias, const std::vector<Text>& columns) {
  if (alias.empty()) return what;
  return "(as " + what + " " + alias.str() + (columns.empty() ? "" : " " + names(columns)) + ")";
}

std::string print_join(const JoinSource& join) {
  constexpr const char* kinds[] = {"inner", "left", "right", "full", "cross"};
  std::string text = std::string(join.natural ? "(natural-" : "(") + kinds[static_cast<int>(join.kind)] + " " + print_source(*join.left) + " " +
                     print_source(*join.right);
  if (join.on) text += " " + print(join.on);
  if (!join.columns.empty()) text += " using" + names(join.columns);
  return text + ")";
}

std::string print_source(const Source& source) {
  return std::visit(Overloaded{[](const NamedSource& named) { return aliased(named.name.str(), named.alias, named.column_aliases); },
                               [](const DerivedSource& derived) {
                                 return aliased((derived.lateral ? "lateral " : "") + print(derived.query), derived.alias, derived.column_aliases);
                               },
                               [](const JoinSource& join) { return print_join(join); }},
                    source.kind);
}

std::string print_select(const Select& select) {
  std::string text = std::string("(select") + (select.distinct ? " distinct" : "");
  if (!select.distinct_on.empty()) text += " (on" + list(select.distinct_on) + ")";
  for (const SelectItem& item : select.items)
    text += " " + (item.alias.empty() ? print(item.expr) : "(as " + print(item.expr) + " " + item.alias.str() + ")");
  if (!select.from.empty()) text += " (from";
  for (const SourcePtr& source : select.from) text += " " + print_source(*source);
  if (!select.from.empty()) text += ")";
  if (select.where) text += " (where " + print(select.where) + ")";
  if (!select.group_by.empty()) text += " (group" + list(select.group_by) + ")";
  if (select.having) text += " (having " + print(select.having) + ")";
  for (const NamedWindow& window : select.windows) text += " (window " + window.name.str() + print_window(window.window) + ")";
  return text + ")";
}

std::string print_values(const Values& values) {
  std::string text = "(values";
  for (const auto& row : values.rows) text += " (" + list(row).substr(1) + ")";
  return text + ")";
}

std::string print_set(const SetOperation& set) {
  constexpr const char* operators[] = {"(union", "(intersect", "(except"};
  return operators[static_cast<int>(set.op)] + std::string(set.all ? "-all " : " ") + print(set.left) + " " + print(set.right) + ")";
}

struct PrintType {
  std::string operator()(const BooleanType&) const { return "boolean"; }
  std::string operator()(const IntegerType& type) const { return (type.is_unsigned ? "u" : "i") + std::to_string(type.bits); }
  std::string operator()(const DecimalType& type) const { return "decimal" + std::to_string(type.precision) + "." + std::to_string(type.scale); }
  std::string operator()(const FloatType& type) const { return "float" + std::to_string(type.bits); }
  std::string operator()(const CharType& type) const { return (type.varying ? "varchar" : "char") + std::to_string(type.length); }
  std::string operator()(const TextType& type) const { return "text" + std::to_string(static_cast<int>(type.size)); }
  std::string operator()(const BinaryType& type) const { return (type.varying ? "varbinary" : "binary") + std::to_string(type.length); }
  std::string operator()(const BlobType& type) const { return "blob" + std::to_string(static_cast<int>(type.size)); }
  std::string operator()(const DateType&) const { return "date"; }
  std::string operator()(const TimeType& type) const { return "time" + std::to_string(type.precision); }
  std::string operator()(const DateTimeType& type) const { return "datetime" + std::to_string(type.precision); }
  std::string operator()(const TimestampType& type) const { return "timestamp" + std::to_string(type.precision); }
  std::string operator()(const IntervalType&) const { return "interval"; }
  std::string operator()(const JsonType&) const { return "json"; }
  std::string operator()(const UuidType&) const { return "uuid"; }
  std::string operator()(const EnumNameType& type) const { return "enum:" + type.name.str(); }
  std::string operator()(const EnumValuesType& type) const { return "enum" + names(type.values); }
  std::string operator()(const ArrayType& type) const { return print(*type.element) + "[]"; }
  std::string operator()(const NativeType& type) const { return "native:" + type.texts.texts.front().second.str(); }
};

}  // namespace

std::string print(const Type& type) { return std::visit(PrintType{}, type.kind); }

std::string print(const ExprPtr& expr) { return std::visit(PrintNode{}, expr->node); }

std::string print(const QueryPtr& query) {
  std::string text;
  for (const CommonTable& table : query->with)
    text += (query->recursive ? "(recursive " : "(with ") + table.name.str() + (table.columns.empty() ? "" : names(table.columns)) + " " +
            print(table.query) + ") ";
  text += std::visit(Overloaded{[](const Select& select) { return print_select(select); }, [](const Values& values) { return print_values(values); },
                                [](const SetOperation& set) { return print_set(set); }},
                     query->body);
  text += order(query->order_by);
  if (query->limit) text += " (limit " + print(query->limit) + ")";
  if (query->offset) text += " (offset " + print(query->offset) + ")";
  return text;
}

}  // namespace schemac::test
