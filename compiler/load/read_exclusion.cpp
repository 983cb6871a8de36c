// Exclusion constraints of a table.
#include <fmt/format.h>

#include "compiler/load/readers.hpp"
#include "compiler/load/words.hpp"

namespace schemac {
namespace {

// The characters that a server builds operators from, and nothing that begins a comment: the text is printed bare.
bool is_operator(std::string_view text) {
  return !text.empty() && text.find_first_not_of("+-*/<>=~!@#%^&|`?") == std::string_view::npos && text.find("--") == std::string_view::npos &&
         text.find("/*") == std::string_view::npos;
}

std::optional<ExclusionElement> read_element(ReadContext& context, const Node& node, const Table& table) {
  const Fields fields(context, node, keys::exclusion_element);
  const Node* with = fields.find("with");
  std::optional<IndexPart> part = read_index_part(context, node, fields, table);
  if (node.kind == NodeKind::mapping && with == nullptr)
    context.error(Code::missing_key, node, "an element has no operator").help("add `with: \"=\"`");
  if (!part || with == nullptr || !expect(context, *with, NodeKind::scalar, "`with`")) return std::nullopt;
  if (!is_operator(with->text)) {
    context.error(Code::wrong_value, *with, fmt::format("`{}` is no operator", with->text)).help("write `\"=\"` or `\"&&\"`");
    return std::nullopt;
  }
  return ExclusionElement{std::move(*part), Text(with->text)};
}

}  // namespace

void read_exclusion(ReadContext& context, const MapEntry& entry, Table& table) {
  Exclusion exclusion;
  exclusion.name = read_name(context, *entry.key);
  exclusion.where = context.extent(*entry.key);
  const Fields fields(context, *entry.value, keys::exclusion);
  const Node* elements = fields.find("elements");
  if (elements == nullptr && entry.value->kind == NodeKind::mapping)
    context.error(Code::missing_key, *entry.key, fmt::format("exclusion constraint `{}` has no elements", exclusion.name.view()))
        .help("add `elements: [{column: ..., with: \"=\"}]`");
  if (elements != nullptr && expect(context, *elements, NodeKind::sequence, "`elements`")) {
    if (elements->items.empty()) context.error(Code::wrong_value, *elements, "`elements` is empty");
    for (const Node* item : elements->items)
      if (std::optional<ExclusionElement> element = read_element(context, *item, table)) exclusion.elements.push_back(std::move(*element));
  }
  exclusion.method = IndexMethod::gist;
  if (const Node* method = fields.find("using"))
    exclusion.method = read_word(context, *method, "`using`", exclusion_methods).value_or(IndexMethod::gist);
  exclusion.predicate = expression_field(context, fields, "where");
  exclusion.initially_deferred = flag_field(context, fields, "initially_deferred");
  exclusion.deferrable = flag_field(context, fields, "deferrable", exclusion.initially_deferred);
  exclusion.comment = text_field(context, fields, "comment");
  exclusion.renamed_from = text_field(context, fields, "renamed_from");
  exclusion.only = only_field(context, fields);
  if (!exclusion.elements.empty()) insert_named(context, *entry.key, table.exclusions, std::move(exclusion), "exclusion constraints");
}

}  // namespace schemac
