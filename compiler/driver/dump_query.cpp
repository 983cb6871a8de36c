// Queries as s-expressions.
#include <array>

#include "compiler/base/overloaded.hpp"
#include "compiler/driver/dump_text.hpp"

namespace schemac {
namespace {

constexpr std::array join_words{"join", "left_join", "right_join", "full_join", "cross_join"};
constexpr std::array set_words{"union", "intersect", "except"};

std::string names_text(std::string_view head, const std::vector<Text>& names) { return names.empty() ? "" : List(head).add_all(names).close(); }

std::string alias_text(Text alias, const std::vector<Text>& columns) {
  return alias.empty() ? names_text("as", columns) : List("as").add(name_text(alias)).add_all(columns).close();
}

std::string source_text(const Source& source);

std::string join_text(const JoinSource& join) {
  List list((join.natural ? "natural_" : "") + std::string(join_words[static_cast<std::size_t>(join.kind)]));
  list.add(source_text(*join.left)).add(source_text(*join.right));
  if (join.on) list.add(List("on").add(join.on).close());
  return list.add(names_text("using", join.columns)).close();
}

std::string source_text(const Source& source) {
  return std::visit(Overloaded{
                        [](const NamedSource& named) {
                          const std::string alias = alias_text(named.alias, named.column_aliases);
                          return alias.empty() ? name_text(named.name) : List("table").add(name_text(named.name)).add(alias).close();
                        },
                        [](const DerivedSource& derived) {
                          return List(derived.lateral ? "lateral" : "derived")
                              .add(text_of(*derived.query))
                              .add(alias_text(derived.alias, derived.column_aliases))
                              .close();
                        },
                        [](const JoinSource& join) { return join_text(join); },
                    },
                    source.kind);
}

std::string select_text(const Select& select) {
  List list(select.distinct ? "select_distinct" : "select");
  if (!select.distinct_on.empty()) list.add(List("distinct_on").add_all(select.distinct_on).close());
  for (const SelectItem& item : select.items)
    list.add(item.alias.empty() ? text_of(*item.expr) : List("as").add(item.expr).add(name_text(item.alias)).close());
  if (!select.from.empty()) {
    List from("from");
    for (const SourcePtr& source : select.from) from.add(source_text(*source));
    list.add(from.close());
  }
  if (select.where) list.add(List("where").add(select.where).close());
  if (!select.group_by.empty()) list.add(List("group_by").add_all(select.group_by).close());
  if (select.having) list.add(List("having").add(select.having).close());
  for (const NamedWindow& named : select.windows) list.add(List("window").add(name_text(named.name)).add(text_of(named.window)).close());
  return list.close();
}

std::string values_text(const Values& values) {
  List list("values");
  for (const std::vector<ExprPtr>& row : values.rows) list.add(List("row").add_all(row).close());
  return list.close();
}

std::string set_text(const SetOperation& operation) {
  return List(set_words[static_cast<std::size_t>(operation.op)] + std::string(operation.all ? "_all" : ""))
      .add(text_of(*operation.left))
      .add(text_of(*operation.right))
      .close();
}

std::string body_text(const Query& query) {
  return std::visit(Overloaded{[](const Select& select) { return select_text(select); }, [](const Values& values) { return values_text(values); },
                               [](const SetOperation& operation) { return set_text(operation); }},
                    query.body);
}

}  // namespace

std::string text_of(const Query& query) {
  if (query.with.empty() && query.order_by.empty() && !query.limit && !query.offset) return body_text(query);
  List list(query.recursive ? "query_recursive" : "query");
  for (const CommonTable& table : query.with)
    list.add(List("with").add(name_text(table.name)).add(names_text("columns", table.columns)).add(text_of(*table.query)).close());
  list.add(body_text(query));
  if (!query.order_by.empty()) list.add(List("order_by").add_all(query.order_by).close());
  if (query.limit) list.add(List("limit").add(query.limit).close());
  if (query.offset) list.add(List("offset").add(query.offset).close());
  return list.close();
}

}  // namespace schemac
