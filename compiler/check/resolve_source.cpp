// FROM resolved: tables, views, `with` names, derived tables and joins.
#include <algorithm>

#include "compiler/base/overloaded.hpp"
#include "compiler/check/query_resolver.hpp"

namespace schemac {
namespace {

std::vector<OutputColumn> columns_of(const Table& table) {
  std::vector<OutputColumn> columns;
  columns.reserve(table.columns.size());
  for (const Column& column : table.columns) columns.push_back({column.name, value_of(column.type)});
  return columns;
}

std::vector<std::string_view> known_relations(const TypingContext& context) {
  std::vector<std::string_view> names;
  for (const auto& [name, output] : context.commons) names.push_back(name.view());
  for (const Entry<Table>& entry : context.world.schema().tables) names.push_back(entry.name.view());
  for (const Entry<View>& entry : context.world.schema().views) names.push_back(entry.name.view());
  return names;
}

// Tables first, then views, after what `with` hides.
bool find_relation(const TypingContext& context, Text name, ScopeRelation& relation) {
  for (auto common = context.commons.rbegin(); common != context.commons.rend(); ++common) {
    if (common->first != name) continue;
    relation.columns = common->second.columns;
    relation.open = common->second.open;
    return true;
  }
  relation.relation = name;
  if (const Table* table = context.world.table(name)) {
    relation.columns = columns_of(*table);
    relation.table = table;
    return true;
  }
  if (context.views == nullptr) return false;
  const auto view = context.views->find(name);
  if (view == context.views->end()) return false;
  relation.columns = view->second.columns;
  relation.open = view->second.open;
  return true;
}

std::vector<StarColumn>::iterator named_in(std::vector<StarColumn>& columns, Text name) {
  return std::find_if(columns.begin(), columns.end(), [&](const StarColumn& column) { return column.name == name; });
}

}  // namespace

std::vector<StarColumn> SourceResolver::resolve(const Source& source) {
  return std::visit(
      Overloaded{[&](const NamedSource& node) { return named(source, node); }, [&](const DerivedSource& node) { return derived(source, node); },
                 [&](const JoinSource& node) { return join(source, node); }},
      source.kind);
}

std::vector<StarColumn> SourceResolver::enter(const Source& source, ScopeRelation relation, const std::vector<Text>& aliases) {
  const bool twice =
      std::any_of(scope_.relations().begin(), scope_.relations().end(), [&](const ScopeRelation& other) { return other.alias == relation.alias; });
  if (twice) {
    context_.report.report(Code::duplicate_relation, span(source), "two relations here are called " + quoted(relation.alias))
        .help("give one of them an alias of its own: `as ...`");
    relation.columns.clear();
    relation.open = true;
  }
  if (aliases.size() > relation.columns.size() && !relation.open)
    context_.report.report(Code::column_count, span(source),
                           quoted(relation.alias) + " has " + std::to_string(relation.columns.size()) + " columns, and " +
                               std::to_string(aliases.size()) + " names stand behind it");
  for (std::size_t i = 0; i < aliases.size() && i < relation.columns.size(); ++i) {
    OutputColumn& column = relation.columns[i];
    column.own = column.name;
    column.name = aliases[i];
  }
  open_ = open_ || relation.open;
  const std::size_t position = scope_.add(std::move(relation));
  const ScopeRelation& entered = scope_.relations()[position];
  std::vector<StarColumn> columns;
  for (std::size_t i = 0; i < entered.columns.size(); ++i)
    columns.push_back({entered.alias, entered.columns[i].name, entered.columns[i].value, position, i});
  return columns;
}

std::vector<StarColumn> SourceResolver::named(const Source& source, const NamedSource& named) {
  ScopeRelation relation;
  relation.alias = named.alias.empty() ? named.name : named.alias;
  if (!find_relation(context_, named.name, relation)) {
    relation.open = true;
    Report report = context_.report.report(Code::unknown_table, span(source), "unknown table or view " + quoted(named.name));
    help_nearest(report, named.name, known_relations(context_));
  } else if (context_.record != nullptr && !relation.relation.empty()) {
    context_.record->reads.push_back({relation.relation, {}});
  }
  return enter(source, std::move(relation), named.column_aliases);
}

std::vector<StarColumn> SourceResolver::derived(const Source& source, const DerivedSource& derived) {
  if (derived.lateral)
    context_.facts.add(Feature::lateral, {source.where.begin, source.where.begin + static_cast<std::uint32_t>(std::string_view("lateral").size())});
  if (derived.alias.empty())
    context_.report.report(Code::unnamed_output, span(source), "a query in `from` needs an alias").help("write `(select ...) as name`");
  ViewOutput output = resolve_query(*derived.query, context_, derived.lateral ? &scope_ : outer_, {true, derived.column_aliases.size()});
  ScopeRelation relation;
  relation.alias = derived.alias;
  relation.columns = std::move(output.columns);
  relation.open = output.open;
  return enter(source, std::move(relation), derived.column_aliases);
}

void SourceResolver::merge(const Source& source, const JoinSource& join, const std::vector<Text>& names, std::vector<StarColumn>& left,
                           std::vector<StarColumn>& right, std::vector<StarColumn>& merged) {
  for (const Text name : names) {
    const auto one = named_in(left, name);
    const auto other = named_in(right, name);
    if (one == left.end() || other == right.end()) {
      if (open_) continue;
      Report report = context_.report.report(Code::unknown_column, span(source), "`using` needs a column " + quoted(name) + " on both sides");
      std::vector<std::string_view> known;
      for (const StarColumn& column : one == left.end() ? left : right) known.push_back(column.name.view());
      help_nearest(report, name, known);
      continue;
    }
    const ValueType& a = one->value;
    const ValueType& b = other->value;
    const bool loose = a.family == Family::unknown || b.family == Family::unknown;
    if (!loose && a.family != b.family && !(is_number(a.family) && is_number(b.family)) && !(is_moment(a.family) && is_moment(b.family)))
      context_.report.report(Code::type_mismatch, span(source),
                             "column " + quoted(name) + " is " + describe(a) + " on one side and " + describe(b) + " on the other");
    StarColumn kept = join.kind == JoinKind::right ? *other : *one;
    if (join.kind == JoinKind::full) kept.qualifier = {};
    scope_.merge({name, kept.value, {{one->relation, one->column}, {other->relation, other->column}}});
    if (context_.record != nullptr)
      for (const auto& side : {one, other}) context_.record->read({Scope::Outcome::found, {}, &scope_, side->relation, side->column});
    merged.push_back(kept);
    left.erase(one);
    right.erase(other);
  }
}

std::vector<StarColumn> SourceResolver::join(const Source& source, const JoinSource& join) {
  if (join.kind == JoinKind::full) context_.facts.add(Feature::full_join, source.where);
  std::vector<StarColumn> left = resolve(*join.left);
  std::vector<StarColumn> right = resolve(*join.right);
  if (join.kind == JoinKind::right || join.kind == JoinKind::full)
    for (const StarColumn& column : left) scope_.make_optional(column.relation);
  if (join.kind == JoinKind::left || join.kind == JoinKind::full)
    for (const StarColumn& column : right) scope_.make_optional(column.relation);
  std::vector<Text> names = join.columns;
  if (join.natural)
    for (const StarColumn& column : left)
      if (named_in(right, column.name) != right.end()) names.push_back(column.name);
  std::vector<StarColumn> columns;
  merge(source, join, names, left, right, columns);
  if (join.on) {
    const PlaceRules rules{"a join's condition", true, false, false, true};
    ExpressionTyper(context_, scope_, rules).condition(*join.on);
  }
  columns.insert(columns.end(), left.begin(), left.end());
  columns.insert(columns.end(), right.begin(), right.end());
  return columns;
}

}  // namespace schemac
