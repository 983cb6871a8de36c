// Views: a query, portable or per dialect, and what belongs to it.
#include <fmt/format.h>

#include "compiler/load/readers.hpp"

namespace schemac {

std::optional<ViewQuery> read_query(const ReadContext& context, const Node& node, std::string_view what) {
  if (node.kind == NodeKind::mapping) {
    std::optional<PerDialect> texts = read_per_dialect(context, node, what);
    return texts ? std::optional(ViewQuery{std::move(*texts), context.extent(node)}) : std::nullopt;
  }
  if (!expect(context, node, NodeKind::scalar, what)) return std::nullopt;
  const Parsed<QueryPtr>& parsed = context.cache().query(node.text);
  if (parsed.fault) context.syntax_error(Code::query_syntax, node, *parsed.fault);
  return parsed.value ? std::optional(ViewQuery{*parsed.value, context.extent(node)}) : std::nullopt;
}

namespace {

View read_one(ReadContext& context, const MapEntry& entry) {
  View view;
  view.name = read_name(context, *entry.key);
  view.where = context.extent(*entry.key);
  const Fields fields(context, *entry.value, keys::view);
  if (const Node* query = fields.find("query"))
    view.query = read_query(context, *query, "`query`").value_or(ViewQuery{{}, context.extent(*query)});
  else if (entry.value->kind == NodeKind::mapping)
    context.error(Code::missing_key, *entry.key, fmt::format("view `{}` has no query", view.name.view())).help("add `query: ...`");
  view.comment = text_field(context, fields, "comment");
  if (const Node* option = fields.find("check_option"))
    view.check_option = read_word(context, *option, "`check_option`", check_options).value_or(CheckOption::none);
  if (const Node* security = fields.find("security"))
    view.security = read_word(context, *security, "`security`", view_securities).value_or(ViewSecurity::unspecified);
  view.materialized = flag_field(context, fields, "materialized");
  Table shape;
  for (const MapEntry& index : fields.named("indexes")) read_index(context, index, shape);
  view.indexes = std::move(shape.indexes);
  view.renamed_from = text_field(context, fields, "renamed_from");
  view.only = only_field(context, fields);
  view.allow = read_allow(context, fields);
  return view;
}

}  // namespace

View read_view(ReadContext& context, const MapEntry& entry) {
  View view = read_one(context, entry);
  for (const std::string_view dialect : context.dialects_to_read()) {
    context.read_for(dialect);
    view.variants.push_back({Text(dialect), read_one(context, entry)});
  }
  return view;
}

}  // namespace schemac
