// Views: a query, portable or per dialect, and what belongs to it.
#include <fmt/format.h>

#include "compiler/load/readers.hpp"

namespace schemac {
namespace {

void read_query(const ReadContext& context, const Node& node, View& view) {
  view.query.where = context.extent(node);
  if (node.kind == NodeKind::mapping) {
    if (std::optional<PerDialect> texts = read_per_dialect(context, node, "`query`")) view.query.form = std::move(*texts);
    return;
  }
  if (!expect(context, node, NodeKind::scalar, "`query`")) return;
  const Parsed<QueryPtr>& parsed = context.cache().query(node.text);
  if (parsed.fault) context.syntax_error(Code::query_syntax, node, *parsed.fault);
  if (parsed.value) view.query.form = *parsed.value;
}

View read_one(ReadContext& context, const MapEntry& entry) {
  View view;
  view.name = read_name(context, *entry.key);
  view.where = context.extent(*entry.key);
  const Fields fields(context, *entry.value, keys::view);
  if (const Node* query = fields.find("query"))
    read_query(context, *query, view);
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
