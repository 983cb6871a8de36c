// Enums: a list of values, or a mapping.
#include <algorithm>
#include <fmt/format.h>

#include "compiler/load/readers.hpp"

namespace schemac {
namespace {

void read_value(ReadContext& context, const Node& node, Enum& result) {
  EnumValue value;
  value.where = context.extent(node);
  const Node* text = &node;
  if (node.kind == NodeKind::mapping) {
    const Fields fields(context, node, keys::enum_value);
    text = fields.find("value");
    value.renamed_from = text_field(context, fields, "renamed_from");
    if (text == nullptr) {
      // One that is spelled wrong was reported.
      const bool spelled = std::all_of(node.entries.begin(), node.entries.end(),
                                       [](const MapEntry& entry) { return find_key(keys::enum_value, entry.key->text) != nullptr; });
      if (spelled) context.error(Code::missing_key, node, "an enum's value has no `value`");
      return;
    }
  }
  if (!expect(context, *text, NodeKind::scalar, "an enum's value")) return;
  value.name = Text(text->text);
  const EnumValue* first = result.values.find(value.name);
  if (first != nullptr) {
    context.error(Code::duplicate_object, *text, fmt::format("enum `{}` has the value `{}` twice", result.name.view(), text->text))
        .note(context.at(first->where), "first here");
    return;
  }
  result.values.insert(value);
}

void read_values(ReadContext& context, const Node& node, Enum& result) {
  if (!expect(context, node, NodeKind::sequence, "an enum's values")) return;
  if (node.items.empty()) context.error(Code::wrong_value, node, fmt::format("enum `{}` has no values", result.name.view()));
  for (const Node* item : node.items) read_value(context, *item, result);
}

}  // namespace

Enum read_enum(ReadContext& context, const MapEntry& entry) {
  Enum result;
  result.name = read_name(context, *entry.key);
  result.where = context.extent(*entry.key);
  if (entry.value->kind != NodeKind::mapping) {
    read_values(context, *entry.value, result);
    return result;
  }
  const Fields fields(context, *entry.value, keys::enumeration);
  if (const Node* values = fields.find("values"))
    read_values(context, *values, result);
  else
    context.error(Code::missing_key, *entry.key, fmt::format("enum `{}` has no values", result.name.view())).help("add `values: [...]`");
  result.comment = text_field(context, fields, "comment");
  result.renamed_from = text_field(context, fields, "renamed_from");
  result.allow = read_allow(context, fields);
  return result;
}

}  // namespace schemac
