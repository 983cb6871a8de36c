// Queries as SQL: a clause a line, or all on one line inside an expression.
#include <array>
#include <fmt/format.h>

#include "compiler/base/overloaded.hpp"
#include "compiler/lower/expression_printer.hpp"

namespace schemac {
namespace {

class QueryPrinter {
 public:
  // `indent` columns before every line but the first; none of them on one line.
  QueryPrinter(const Dialect& dialect, std::size_t indent, bool one_line)
      : dialect_(dialect), printer_(dialect, Standing::plain), indent_(indent), one_line_(one_line) {}

  [[nodiscard]] std::string query(const Query& query, const std::vector<Text>& names) const {
    std::vector<std::string> lines;
    if (!query.with.empty()) lines.push_back(common_tables(query));
    lines.push_back(std::visit(Overloaded{[&](const Select& each) { return select(each, names); }, [&](const Values& each) { return values(each); },
                                          [&](const SetOperation& each) { return set_operation(each, names); }},
                               query.body));
    if (!query.order_by.empty()) lines.push_back("order by " + printer_.order_items(query.order_by));
    if (const std::string text = limit(query); !text.empty()) lines.push_back(text);
    return joined(lines);
  }

  [[nodiscard]] std::string source(const Source& each) const {
    return std::visit(
        Overloaded{[&](const NamedSource& named) { return quote_qualified(dialect_, named.name) + alias(named.alias, named.column_aliases); },
                   [&](const DerivedSource& derived) {
                     return (derived.lateral ? "lateral " : "") + nested(*derived.query) + alias(derived.alias, derived.column_aliases);
                   },
                   [&](const JoinSource& join) { return join_text(join); }},
        each.kind);
  }

 private:
  [[nodiscard]] std::string line_break(std::size_t deeper = 0) const { return one_line_ ? " " : "\n" + std::string(indent_ + deeper, ' '); }
  [[nodiscard]] std::string joined(const std::vector<std::string>& lines) const { return fmt::format("{}", fmt::join(lines, line_break())); }
  [[nodiscard]] std::string name(Text text) const { return quote_identifier(dialect_, text); }

  [[nodiscard]] std::string name_list(const std::vector<Text>& names) const {
    std::string text;
    for (const Text each : names) text += (text.empty() ? "" : ", ") + name(each);
    return "(" + text + ")";
  }

  // In parentheses, indented.
  [[nodiscard]] std::string nested(const Query& inner) const {
    const QueryPrinter deeper(dialect_, indent_ + 2, one_line_);
    if (one_line_) return "(" + deeper.query(inner, {}) + ")";
    return "(" + line_break(2) + deeper.query(inner, {}) + line_break() + ")";
  }

  [[nodiscard]] std::string common_tables(const Query& query) const {
    std::string text = query.recursive ? "with recursive " : "with ";
    for (const CommonTable& table : query.with) {
      if (&table != &query.with.front()) text += "," + line_break();
      text +=
          fmt::format("{}{} as {}", name(table.name), table.columns.empty() ? std::string() : " " + name_list(table.columns), nested(*table.query));
    }
    return text;
  }

  // An item gets the name of its output column where it would not have it anyway.
  [[nodiscard]] std::string item(const SelectItem& each, Text output) const {
    const auto* column = expr_as<ColumnRef>(*each.expr);
    const bool named_so = column != nullptr && column->name == output;
    const Text alias = !each.alias.empty() ? each.alias : named_so ? Text() : output;
    const std::string text = printer_.print(*each.expr, Binding::loosest);
    return alias.empty() ? text : text + " as " + name(alias);
  }

  [[nodiscard]] std::string items(const Select& select, const std::vector<Text>& names) const {
    std::string text;
    for (std::size_t i = 0; i < select.items.size(); ++i) {
      if (i > 0) text += ",";
      if (i > 0 || !one_line_) text += line_break(2);
      text += item(select.items[i], names.size() == select.items.size() ? names[i] : Text());
    }
    return one_line_ ? " " + text : text;
  }

  [[nodiscard]] std::string expressions(const std::vector<ExprPtr>& list) const {
    std::string text;
    for (const ExprPtr& each : list) text += (text.empty() ? "" : ", ") + printer_.print(*each, Binding::loosest);
    return text;
  }

  [[nodiscard]] std::string select(const Select& each, const std::vector<Text>& names) const {
    std::string head = "select";
    if (each.distinct && each.distinct_on.empty()) head += " distinct";
    if (!each.distinct_on.empty()) head += fmt::format(" distinct on ({})", expressions(each.distinct_on));
    std::vector<std::string> lines{head + items(each, names)};
    if (!each.from.empty()) {
      std::string from;
      for (const SourcePtr& part : each.from) from += (from.empty() ? "from " : ", ") + source(*part);
      lines.push_back(from);
    }
    if (each.where) lines.push_back("where " + printer_.print(*each.where, Binding::loosest));
    if (!each.group_by.empty()) lines.push_back("group by " + expressions(each.group_by));
    if (each.having) lines.push_back("having " + printer_.print(*each.having, Binding::loosest));
    std::string windows;
    for (const NamedWindow& window : each.windows)
      windows += fmt::format("{}{} as {}", windows.empty() ? "window " : ", ", name(window.name), printer_.window(window.window));
    if (!windows.empty()) lines.push_back(windows);
    return joined(lines);
  }

  [[nodiscard]] std::string alias(Text as, const std::vector<Text>& columns) const {
    if (as.empty()) return {};
    return " as " + name(as) + (columns.empty() ? "" : " " + name_list(columns));
  }

  [[nodiscard]] std::string join_text(const JoinSource& join) const {
    constexpr std::array<std::string_view, 5> words{"join", "left join", "right join", "full join", "cross join"};
    const bool grouped = std::holds_alternative<JoinSource>(join.right->kind);
    std::string text = source(*join.left) + line_break();
    if (join.natural) text += "natural ";
    text += fmt::format("{} {}", words[static_cast<std::size_t>(join.kind)], grouped ? "(" + source(*join.right) + ")" : source(*join.right));
    if (join.on) text += " on " + printer_.print(*join.on, Binding::loosest);
    if (!join.columns.empty()) text += " using " + name_list(join.columns);
    return text;
  }

  // Where there is no `values`, rows are joined by `union all`; the first one names the columns as `values` would.
  [[nodiscard]] std::string values(const Values& each) const {
    const bool selects = find_spelling(dialect_, "query:values").has_value();
    std::string text;
    for (const std::vector<ExprPtr>& row : each.rows) {
      if (!text.empty()) text += selects ? line_break() + "union all" + line_break() : ", ";
      text += selects ? "select " + value_items(row, text.empty()) : "(" + expressions(row) + ")";
    }
    return selects ? text : "values " + text;
  }

  [[nodiscard]] std::string value_items(const std::vector<ExprPtr>& row, bool named) const {
    std::string text;
    for (std::size_t i = 0; i < row.size(); ++i) {
      text += (i == 0 ? "" : ", ") + printer_.print(*row[i], Binding::loosest);
      if (named) text += fmt::format(" as {}", quote_identifier(dialect_, fmt::format("column{}", i + 1)));
    }
    return text;
  }

  [[nodiscard]] std::string operand(const Query& inner, SetOp op, bool right, const std::vector<Text>& names) const {
    const auto* below = std::get_if<SetOperation>(&inner.body);
    const bool decorated = !inner.with.empty() || !inner.order_by.empty() || inner.limit || inner.offset;
    const bool looser = below != nullptr && (right || (op == SetOp::intersect && below->op != SetOp::intersect));
    return decorated || looser ? nested(inner) : query(inner, right ? std::vector<Text>() : names);
  }

  [[nodiscard]] std::string set_operation(const SetOperation& each, const std::vector<Text>& names) const {
    constexpr std::array<std::string_view, 3> words{"union", "intersect", "except"};
    return fmt::format("{}{}{}{}{}{}", operand(*each.left, each.op, false, names), line_break(), words[static_cast<std::size_t>(each.op)],
                       each.all ? " all" : "", line_break(), operand(*each.right, each.op, true, names));
  }

  [[nodiscard]] std::string limit(const Query& query) const {
    std::string offset = query.offset ? printer_.print(*query.offset, Binding::loosest) : std::string();
    if (query.limit) return "limit " + printer_.print(*query.limit, Binding::loosest) + (query.offset ? " offset " + offset : "");
    if (!query.offset) return {};
    const auto row = find_spelling(dialect_, "query:offset");
    return fill_pattern(row ? row->pattern : "offset {0}", [&](std::string_view, bool) { return offset; }).text;
  }

  const Dialect& dialect_;
  ExpressionPrinter printer_;
  std::size_t indent_;
  bool one_line_;
};

}  // namespace

std::string print_query(const Dialect& dialect, const Query& query, const std::vector<Text>& names) {
  return QueryPrinter(dialect, 0, false).query(query, names);
}

std::string print_source(const Dialect& dialect, const Source& source) { return QueryPrinter(dialect, 0, true).source(source); }

std::string print_subquery(const Dialect& dialect, const Query& query) { return QueryPrinter(dialect, 0, true).query(query, {}); }

}  // namespace schemac
