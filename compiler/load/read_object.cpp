// Objects by the rows of their kinds: the same reader for sequences, domains, triggers and all others.
#include <deque>
#include <fmt/format.h>

#include "compiler/base/contains.hpp"
#include "compiler/load/readers.hpp"

namespace schemac {
namespace {

// Null for kinds that are no mappings.
const KeySet* keys_of(ObjectKind kind) {
  static constexpr std::array<const KeySet*, object_kind_count> sets{&keys::schema_space, &keys::extension, &keys::domain,  nullptr, &keys::sequence,
                                                                     &keys::routine,      &keys::raw,       &keys::trigger, nullptr, &keys::policy,
                                                                     &keys::grant};
  return sets[static_cast<std::size_t>(kind)];
}

// `mysql: TEXT` of an object that has a server's own text stands for `mysql: {KEY: TEXT}`, and `mysql: null` takes the text away there.
class OwnTexts {
 public:
  OwnTexts(const ReadContext& context, const Node& mapping, const KeySet& set, const ObjectKindRow& row) : mapping_(mapping) {
    const bool takes_text = !set.own_text.empty();
    if (!takes_text && !row.where_text) return;
    key_.kind = NodeKind::scalar;
    key_.text = takes_text ? set.own_text : std::string_view("create");
    for (const MapEntry& entry : mapping.entries) {
      const bool is_text = context.is_dialect(entry.key->text) && (entry.value->is_null() || (takes_text && entry.value->kind == NodeKind::scalar));
      entries_.push_back(is_text ? MapEntry{entry.key, &wrapped(*entry.value)} : entry);
    }
    mapping_.entries = entries_;
  }

  [[nodiscard]] const Node& node() const { return mapping_; }

 private:
  const Node& wrapped(const Node& text) {
    Node& node = wrappers_.emplace_back();
    const MapEntry& entry = inner_.emplace_back(MapEntry{&key_, &text});
    node.kind = NodeKind::mapping;
    node.begin = key_.begin = text.begin;
    node.end = key_.end = text.end;
    node.entries = std::span(&entry, 1);
    return node;
  }

  Node mapping_;
  Node key_;
  std::deque<Node> wrappers_;
  std::deque<MapEntry> inner_;
  std::vector<MapEntry> entries_;
};

Text read_number(const ReadContext& context, const Node& node, std::string_view what) {
  const Text text = read_text(context, node, what);
  std::string_view digits = text;
  if (digits.starts_with('-') || digits.starts_with('+')) digits.remove_prefix(1);
  const std::size_t first = digits.find_first_not_of('0');
  constexpr std::size_t longest = 19;
  const bool sound = !digits.empty() && digits.find_first_not_of("0123456789") == std::string_view::npos &&
                     (first == std::string_view::npos || digits.size() - first <= longest);
  if (!sound) {
    if (!text.empty()) context.error(Code::wrong_value, node, fmt::format("{} is a whole number of 64 bits, not `{}`", what, node.text));
    return {};
  }
  if (first == std::string_view::npos) return Text("0");
  return Text((text.view().starts_with('-') ? "-" : "") + std::string(digits.substr(first)));
}

Text read_word_of(const ReadContext& context, const Node& node, const AttributeRow& row, std::string_view what) {
  const Text text = read_text(context, node, what);
  if (text.empty() || contains(row.words, text.view())) return text;
  wrong_word(context, node, what, row.words);
  return {};
}

NameMap<NamedExpression> read_expressions(const ReadContext& context, const Node& node, std::string_view what) {
  NameMap<NamedExpression> result;
  if (!expect(context, node, NodeKind::mapping, what)) return result;
  for (const MapEntry& entry : node.entries)
    if (std::optional<Expression> expr = read_expression(context, *entry.value, "a check"))
      result.insert({read_name(context, *entry.key), std::move(*expr), context.extent(*entry.key)});
  return result;
}

NameMap<NamedType> read_types(const ReadContext& context, const Node& node, std::string_view what) {
  NameMap<NamedType> result;
  if (!expect(context, node, NodeKind::mapping, what)) return result;
  if (node.entries.empty()) context.error(Code::wrong_value, node, fmt::format("{} is empty", what));
  for (const MapEntry& entry : node.entries)
    if (std::optional<Type> type = read_type(context, *entry.value))
      result.insert({read_name(context, *entry.key), std::move(*type), context.extent(*entry.key)});
  return result;
}

class ObjectReader {
 public:
  ObjectReader(const ReadContext& context, Object& object) : context_(context), object_(object) {}

  void attribute(const AttributeRow& row, const Node& node) {
    const std::string what = fmt::format("`{}`", row.key);
    switch (row.shape) {
      case AttributeShape::word:
        return keep(row, node, read_word_of(context_, node, row, what));
      case AttributeShape::number:
        return keep(row, node, read_number(context_, node, what));
      case AttributeShape::flag:
        return keep(row, node, read_flag(context_, node, what));
      case AttributeShape::name:
      case AttributeShape::text:
        return keep(row, node, read_text(context_, node, what));
      case AttributeShape::names:
        return keep(row, node, read_names(context_, node, what));
      case AttributeShape::checks:
        return keep(row, node, read_expressions(context_, node, what));
      case AttributeShape::fields:
        return keep(row, node, read_types(context_, node, what));
      case AttributeShape::type:
        if (std::optional<Type> type = read_type(context_, node)) keep(row, node, std::move(*type));
        return;
      case AttributeShape::expression:
        if (std::optional<Expression> expr = read_expression(context_, node, what)) keep(row, node, std::move(*expr));
        return;
      case AttributeShape::value:
        if (const Type* type = object_.get<Type>("type"))
          if (std::optional<Expression> expr = read_default(context_, node, *type)) keep(row, node, std::move(*expr));
        return;
    }
  }

 private:
  template <class Value>
  void keep(const AttributeRow& row, const Node& node, Value value) {
    object_.attributes.insert({Text(row.key), std::move(value), context_.extent(node)});
  }

  const ReadContext& context_;
  Object& object_;
};

Object named(const ReadContext& context, const Node& key, ObjectKind kind, Text table) {
  Object object;
  object.kind = kind;
  object.table = table;
  object.where = context.extent(key);
  return object;
}

Object read_one(ReadContext& context, const MapEntry& entry, ObjectKind kind, Text table) {
  const ObjectKindRow& row = row_of(kind);
  Object object = named(context, *entry.key, kind, table);
  object.name = read_name(context, *entry.key);
  if (kind == ObjectKind::composite) {
    ObjectReader(context, object).attribute(row.attributes.front(), *entry.value);
    return object;
  }
  const KeySet& set = *keys_of(kind);
  const OwnTexts texts(context, *entry.value, set, row);
  const Fields fields(context, texts.node(), set);
  ObjectReader reader(context, object);
  for (const AttributeRow& attribute : row.attributes) {
    if (const Node* node = fields.find(attribute.key))
      reader.attribute(attribute, *node);
    else if (find_key(set, attribute.key)->required && texts.node().kind == NodeKind::mapping)
      context.error(Code::missing_key, *entry.key, fmt::format("{} `{}` has no `{}`", row.title, object.name.view(), attribute.key));
  }
  object.comment = text_field(context, fields, "comment");
  if (const Node* node = fields.find("depends_on")) {
    object.says_depends_on = true;
    if (node->kind != NodeKind::sequence || !node->items.empty()) object.depends_on = read_names(context, *node, "`depends_on`");
  }
  object.renamed_from = text_field(context, fields, "renamed_from");
  object.only = only_field(context, fields);
  return object;
}

}  // namespace

Object read_object(ReadContext& context, const MapEntry& entry, ObjectKind kind) {
  Object object = read_one(context, entry, kind, {});
  for (const std::string_view dialect : context.dialects_to_read()) {
    context.read_for(dialect);
    object.variants.push_back({Text(dialect), read_one(context, entry, kind, {})});
  }
  return object;
}

std::optional<Object> read_listed_object(ReadContext& context, const Node& item, ObjectKind kind) {
  static const Node nothing = [] {
    Node node;
    node.kind = NodeKind::mapping;
    return node;
  }();
  if (item.kind == NodeKind::scalar && !item.is_null()) return read_object(context, {&item, &nothing}, kind);
  if (!expect(context, item, NodeKind::mapping, keys_of(kind)->object)) return std::nullopt;
  for (const MapEntry& entry : item.entries)
    if (entry.key->text == "name" && expect(context, *entry.value, NodeKind::scalar, "`name`"))
      return read_object(context, {entry.value, &item}, kind);
  context.error(Code::missing_key, item, fmt::format("{} has no `name`", keys_of(kind)->object));
  return std::nullopt;
}

std::vector<Object> read_grants(ReadContext& context, const Node& item) {
  std::vector<Object> objects;
  const Fields fields(context, item, keys::grant);
  if (item.kind != NodeKind::mapping) return objects;
  const auto list = [&](std::string_view key) {
    if (const Node* node = fields.find(key)) return read_names(context, *node, fmt::format("`{}`", key));
    context.error(Code::missing_key, item, fmt::format("a grant has no `{}`", key));
    return std::vector<Text>();
  };
  const std::vector<Text> on = list("on");
  const std::vector<Text> to = list("to");
  std::vector<Text> privileges = list("privileges");
  std::sort(privileges.begin(), privileges.end());
  privileges.erase(std::unique(privileges.begin(), privileges.end()), privileges.end());
  for (const Text table : on)
    for (const Text role : to) {
      Object object = named(context, item, ObjectKind::grant, table);
      object.name = role;
      object.only = only_field(context, fields);
      object.attributes.insert({Text("privileges"), privileges, context.extent(item)});
      objects.push_back(std::move(object));
    }
  return objects;
}

void read_trigger(ReadContext& context, const MapEntry& entry, Table& table) {
  insert_named(context, *entry.key, table.triggers, read_one(context, entry, ObjectKind::trigger, table.name), "triggers");
}

void read_policy(ReadContext& context, const MapEntry& entry, Table& table) {
  insert_named(context, *entry.key, table.policies, read_one(context, entry, ObjectKind::policy, table.name), "policies");
}

void read_row_security(ReadContext& context, const Fields& fields, Table& table) {
  const Node* node = fields.find("row_security");
  if (node == nullptr) return;
  if (node->kind == NodeKind::scalar && node->text == "false") return;
  Object object = named(context, fields.key_node("row_security"), ObjectKind::row_security, table.name);
  ObjectReader(context, object).attribute(row_of(ObjectKind::row_security).attributes.front(), *node);
  table.row_security.insert(std::move(object));
}

}  // namespace schemac
