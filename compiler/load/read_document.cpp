// The top level of a file: which key holds what.
#include <utility>

#include "compiler/load/definition.hpp"
#include "compiler/load/yaml_lines.hpp"

namespace schemac {
namespace {

void check_dots(const ReadContext& context, const Node& key, std::string_view object) {
  const std::size_t dot = key.text.find('.');
  if (dot == std::string_view::npos) return;
  const std::string whose = std::string("the name of a") + (object == "enum" || object == "extension" ? "n " : " ") + std::string(object);
  if (key.text.find('.', dot + 1) != std::string_view::npos)
    context.error(Code::malformed_name, key, whose + " has one dot at most, between its schema and itself");
  else if (dot == 0 || dot + 1 == key.text.size())
    context.error(Code::malformed_name, key, whose + " has nothing " + (dot == 0 ? "before" : "behind") + " its dot");
}

Definition read_object(const DocumentSetting& setting, DocumentSection section, const MapEntry& entry) {
  const Node& key = *entry.key;
  ReadContext context(setting.options, setting.files, setting.sink, setting.cache, setting.start, key);
  Definition definition{section, read_name(context, key), {key.begin, key.end}, {}};
  if (section != DocumentSection::mixins) check_dots(context, key, object_of(section));
  if (section == DocumentSection::enums) {
    definition.value = Shared<Enum>(read_enum(context, entry));
  } else if (section == DocumentSection::views) {
    definition.value = Shared<View>(read_view(context, entry));
  } else {
    TableReading reading = read_table(context, entry, section == DocumentSection::mixins);
    definition.value = TableDefinition{std::move(reading.table), std::move(reading.uses)};
  }
  return definition;
}

void add_needs(Object& object, const std::vector<Text>& needs) {
  object.says_depends_on = true;
  object.depends_on.insert(object.depends_on.end(), needs.begin(), needs.end());
  for (Variant<Object>& variant : object.variants) {
    Object form = *variant.value;
    add_needs(form, needs);
    variant.value = Shared<Object>(std::move(form));
  }
}

// `needs`: what every object of the section depends on.
Definition read_object_entry(const DocumentSetting& setting, ObjectKind kind, const MapEntry& entry, const std::optional<std::vector<Text>>& needs) {
  const Node& key = *entry.key;
  ReadContext context(setting.options, setting.files, setting.sink, setting.cache, setting.start, key);
  check_dots(context, key, row_of(kind).title);
  Object object = read_object(context, entry, kind);
  if (needs) add_needs(object, *needs);
  const Text id = object_id(object);
  return {DocumentSection::objects, id, {key.begin, key.end}, Shared<Object>(std::move(object))};
}

void read_list_item(const DocumentSetting& setting, ObjectKind kind, const Node& item, Document& document) {
  ReadContext context(setting.options, setting.files, setting.sink, setting.cache, setting.start, item);
  std::vector<Object> objects;
  if (kind == ObjectKind::grant)
    objects = read_grants(context, item);
  else if (std::optional<Object> object = read_listed_object(context, item, kind))
    objects.push_back(std::move(*object));
  for (Object& object : objects) {
    const Text id = object_id(object);
    document.definitions.push_back({DocumentSection::objects, id, {item.begin, item.end}, Shared<Object>(std::move(object))});
  }
}

void read_objects(const DocumentSetting& setting, ObjectKind kind, const ReadContext& top, const Fields& fields, std::string_view key,
                  Document& document) {
  const Node* node = fields.find(key);
  const bool listed = row_of(kind).listed;
  if (node == nullptr || !expect(top, *node, listed ? NodeKind::sequence : NodeKind::mapping, std::string("`") + std::string(key) + "`")) return;
  for (const Node* item : node->items) read_list_item(setting, kind, *item, document);
  // A list beside the objects of the section is no object: all of them depend on it.
  const auto is_shared = [&](const MapEntry& entry) {
    return row_of(kind).depends_on && entry.key->text == "depends_on" && entry.value->kind == NodeKind::sequence;
  };
  std::optional<std::vector<Text>> needs;
  for (const MapEntry& entry : node->entries)
    if (is_shared(entry)) needs = entry.value->items.empty() ? std::vector<Text>() : read_names(top, *entry.value, "`depends_on`");
  for (const MapEntry& entry : node->entries)
    if (!is_shared(entry)) document.definitions.push_back(read_object_entry(setting, kind, entry, needs));
}

void read_section(const DocumentSetting& setting, DocumentSection section, const ReadContext& top, const Fields& fields, std::string_view key,
                  Document& document) {
  const Node* node = fields.find(key);
  if (node == nullptr || !expect(top, *node, NodeKind::mapping, std::string("`") + std::string(key) + "`")) return;
  for (const MapEntry& entry : node->entries) document.definitions.push_back(read_object(setting, section, entry));
}

void read_rollouts(const DocumentSetting& setting, const ReadContext& top, const Fields& fields, Document& document) {
  const Node* node = fields.find("rollouts");
  if (node == nullptr || !expect(top, *node, NodeKind::mapping, "`rollouts`")) return;
  for (const MapEntry& entry : node->entries) {
    const Node& key = *entry.key;
    ReadContext context(setting.options, setting.files, setting.sink, setting.cache, setting.start, key);
    document.definitions.push_back(
        {DocumentSection::rollouts, read_name(context, key), {key.begin, key.end}, Shared<Rollout>(read_rollout(context, entry))});
  }
}

}  // namespace

std::string_view object_of(DocumentSection section) {
  switch (section) {
    case DocumentSection::targets:
      return "`targets`";
    case DocumentSection::defaults:
      return "`defaults`";
    case DocumentSection::policy:
      return "`policy`";
    case DocumentSection::mixins:
      return "mixin";
    case DocumentSection::enums:
      return "enum";
    case DocumentSection::tables:
      return "table";
    case DocumentSection::views:
      return "view";
    case DocumentSection::rollouts:
      return "rollout";
    case DocumentSection::objects:
      return "object";
  }
  return {};
}

std::optional<DocumentSection> section_of_objects(std::string_view key) {
  if (key == "tables") return DocumentSection::tables;
  if (key == "views") return DocumentSection::views;
  if (key == "enums") return DocumentSection::enums;
  if (key == "mixins") return DocumentSection::mixins;
  return std::nullopt;
}

std::optional<ObjectKind> kind_of_objects(std::string_view key) {
  for (const ObjectKindRow& row : object_kind_rows())
    if (!row.of_table && row.section == key) return row.kind;
  return std::nullopt;
}

std::optional<Document> read_file_text(std::string_view text, const DocumentSetting& setting) {
  YamlTree tree;
  if (!parse_yaml(text, 0, {setting.sink, setting.start}, tree)) return std::nullopt;
  Document document;
  document.expanded = tree.expanded;
  if (tree.root == nullptr || tree.root->is_null()) return document;
  ReadContext top(setting.options, setting.files, setting.sink, setting.cache, setting.start, *tree.root);
  const Fields fields(top, *tree.root, keys::schema);
  if (const Node* version = fields.find("schemac")) read_language_version(top, *version);
  const auto of_key = [&](std::string_view key, const Node& node, auto read) {
    const Node& key_node = fields.key_node(key);
    ReadContext context(setting.options, setting.files, setting.sink, setting.cache, setting.start, key_node);
    return std::pair(Extent{key_node.begin, key_node.end}, read(context, node));
  };
  if (const Node* node = fields.find("targets")) {
    auto [key, targets] = of_key("targets", *node, read_targets);
    document.definitions.push_back({DocumentSection::targets, {}, key, std::move(targets)});
  }
  if (const Node* node = fields.find("defaults")) {
    auto [key, options] = of_key("defaults", *node, read_defaults);
    document.definitions.push_back({DocumentSection::defaults, {}, key, std::move(options)});
  }
  if (const Node* node = fields.find("policy")) {
    auto [key, policy] = of_key("policy", *node, read_hazard_policy);
    document.definitions.push_back({DocumentSection::policy, {}, key, std::move(policy)});
  }
  read_rollouts(setting, top, fields, document);
  for (const KeyRow& row : keys::schema.keys) {
    if (const std::optional<DocumentSection> section = section_of_objects(row.key)) read_section(setting, *section, top, fields, row.key, document);
    if (const std::optional<ObjectKind> kind = kind_of_objects(row.key)) read_objects(setting, *kind, top, fields, row.key, document);
  }
  return document;
}

std::optional<Document> read_entry_text(std::string_view text, DocumentSection section, const DocumentSetting& setting) {
  YamlTree tree;
  const TextReporter reporter{setting.sink, setting.start};
  if (!read_plain_lines(text, reporter, tree) && !parse_yaml(text, 1, reporter, tree)) return std::nullopt;
  if (tree.root == nullptr || tree.root->kind != NodeKind::mapping || tree.root->entries.size() != 1) return std::nullopt;
  Document document;
  document.expanded = tree.expanded;
  document.definitions.push_back(read_object(setting, section, tree.root->entries.front()));
  return document;
}

}  // namespace schemac
