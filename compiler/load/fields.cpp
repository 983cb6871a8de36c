// Keys of objects: known ones, those to come, dialects' maps, and unknown ones with the nearest known.
#include "compiler/load/fields.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <string>
#include <unordered_map>

#include "compiler/base/contains.hpp"
#include "compiler/diagnostics/nearest.hpp"
#include "compiler/load/read_value.hpp"

namespace schemac {
namespace {

// What users of servers and of other tools write, and what it is called here.
struct OtherWord {
  std::string_view word;
  std::string_view key;
  std::string_view mend;
};
constexpr std::array other_words = {
    OtherWord{"nullable", "null", "write `null: true`"},
    OtherWord{"not_null", "null", "a column is NOT NULL unless it has `null: true`"},
    OtherWord{"required", "null", "a column is NOT NULL unless it has `null: true`"},
    OtherWord{"primary", "primary_key", "write `primary_key: true`"},
    OtherWord{"pk", "primary_key", "write `primary_key: true`"},
    OtherWord{"auto_increment", "identity", "write `identity: true`"},
    OtherWord{"autoincrement", "identity", "write `identity: true`"},
    OtherWord{"foreign_key", "references", "write `references: TABLE(COLUMN)`"},
    OtherWord{"description", "comment", "write `comment: ...`"},
    OtherWord{"expression", "expr", "write `expr: ...`"},
    OtherWord{"fields", "columns", "write `columns: ...`"},
    OtherWord{"sql", "query", "write `query: ...`"},
};

void lay_entries(const Node& mapping, std::vector<MapEntry>& entries) {
  std::unordered_map<std::string_view, std::size_t> positions;
  for (std::size_t i = 0; i < entries.size(); ++i) positions.emplace(entries[i].key->text, i);
  for (const MapEntry& entry : mapping.entries) {
    const auto same = positions.find(entry.key->text);
    if (same == positions.end())
      entries.push_back(entry);
    else
      entries[same->second] = entry;
  }
}

}  // namespace

Fields::Fields(ReadContext& context, const Node& mapping, const KeySet& keys) : context_(context), keys_(keys) {
  if (mapping.kind == NodeKind::scalar && !mapping.is_null()) {
    const bool is_view = find_key(keys_, "query") != nullptr;
    Report report = context.error(Code::wrong_shape, mapping, fmt::format("{} is a mapping here, not a text", keys.object));
    if (is_view || find_key(keys_, "columns") != nullptr) report.help(is_view ? "write `{query: ...}`" : "write `{columns: ...}`");
    return;
  }
  if (!expect(context, mapping, NodeKind::mapping, keys.object)) return;
  add_own(mapping);
  for (const MapEntry& entry : dialect_maps_) check_override(entry.key->text, *entry.value);
  for (const std::string_view dialect : context.overlays())
    for (const MapEntry& entry : dialect_maps_)
      if (entry.key->text == dialect) lay_over(*entry.value);
}

void Fields::add_own(const Node& mapping) {
  fields_.reserve(mapping.entries.size());
  for (const MapEntry& entry : mapping.entries) {
    const std::string_view key = entry.key->text;
    if (is_known(key)) {
      if (mapping.flow && entry.value->kind == NodeKind::null) lacks_value(*entry.key);
      fields_.push_back(entry);
    } else if (keys_.overrides && context_.is_dialect(key)) {
      if (!entry.value->is_null() && expect(context_, *entry.value, NodeKind::mapping, "what a dialect overrides")) dialect_maps_.push_back(entry);
    } else {
      unknown_key(*entry.key);
    }
  }
}

void Fields::lay_over(const Node& map) {
  for (const MapEntry& entry : map.entries)
    if (is_known(entry.key->text)) fields_.push_back(entry);
}

void Fields::check_override(std::string_view dialect, const Node& map) {
  for (const MapEntry& entry : map.entries) {
    if (is_known(entry.key->text))
      context_.note_override(dialect);
    else if (keys_.options == OptionsOf::nothing)
      unknown_key(*entry.key);
  }
}

// `{type: text, unique}`: nothing that was written is passed over.
void Fields::lacks_value(const Node& key) const {
  context_.error(Code::wrong_value, key, fmt::format("`{}` has no value", key.text))
      .help(fmt::format("write `{}: ...`, or `null` for none", key.text));
}

void Fields::unknown_key(const Node& key) const {
  std::vector<std::string_view> known;
  for (const KeyRow& row : keys_.keys) known.push_back(row.key);
  const std::vector<std::string_view> takes = known;
  if (keys_.overrides) known.insert(known.end(), context_.options().dialects.begin(), context_.options().dialects.end());
  Report report = context_.error(Code::unknown_key, key, fmt::format("{} has no key `{}`", keys_.object, key.text));
  const auto other =
      std::find_if(other_words.begin(), other_words.end(), [&](const OtherWord& row) { return row.word == key.text && is_known(row.key); });
  if (other != other_words.end())
    report.help(std::string(other->mend));
  else if (const auto near = nearest(key.text, known))
    report.help(fmt::format("did you mean `{}`?", *near));
  else
    report.help(fmt::format("it takes: {}{}{}", fmt::join(takes, ", "), keys_.overrides ? ", and the maps of dialects: " : "",
                            keys_.overrides ? fmt::format("{}", fmt::join(context_.options().dialects, ", ")) : std::string()));
}

bool Fields::is_known(std::string_view key) const { return find_key(keys_, key) != nullptr; }

const Node* Fields::find(std::string_view key) const {
  for (std::size_t i = fields_.size(); i-- > 0;)
    if (fields_[i].key->text == key) return fields_[i].value->is_null() ? nullptr : fields_[i].value;
  return nullptr;
}

const Node& Fields::key_node(std::string_view key) const {
  const auto found = std::find_if(fields_.rbegin(), fields_.rend(), [&](const MapEntry& entry) { return entry.key->text == key; });
  return *found->key;
}

std::vector<MapEntry> Fields::named(std::string_view key) const {
  std::vector<MapEntry> entries;
  bool first = true;
  for (const MapEntry& field : fields_) {
    if (field.key->text != key) continue;
    if (field.value->is_null()) {
      entries.clear();
    } else if (expect(context_, *field.value, NodeKind::mapping, fmt::format("`{}`", key))) {
      if (first)
        entries.assign(field.value->entries.begin(), field.value->entries.end());
      else
        lay_entries(*field.value, entries);
    }
    first = false;
  }
  if (!context_.overlays().empty()) std::erase_if(entries, [](const MapEntry& entry) { return entry.value->is_null(); });
  return entries;
}

std::vector<DialectOption> Fields::options() const {
  std::vector<DialectOption> options;
  for (const MapEntry& map : dialect_maps_)
    for (const MapEntry& entry : map.value->entries)
      if (!is_known(entry.key->text)) add_options(context_, Text(map.key->text), {}, *entry.key, *entry.value, options);
  return options;
}

void add_options(const ReadContext& context, Text dialect, std::string_view prefix, const Node& key, const Node& value,
                 std::vector<DialectOption>& options) {
  const std::string name = prefix.empty() ? std::string(key.text) : fmt::format("{}.{}", prefix, key.text);
  if (value.kind == NodeKind::mapping) {
    for (const MapEntry& entry : value.entries) add_options(context, dialect, name, *entry.key, *entry.value, options);
    return;
  }
  const auto& parsed = context.options().expression_options;
  if (contains(parsed, std::pair(dialect.view(), std::string_view(name)))) {
    if (!expect(context, value, NodeKind::scalar, fmt::format("`{}`", name))) return;
    options.push_back({dialect, Text(name), Text(value.text), context.extent(key), read_expression(context, value, fmt::format("`{}`", name))});
    return;
  }
  std::string text(value.is_null() ? std::string_view() : value.text);
  for (const Node* item : value.items) {
    if (!expect(context, *item, NodeKind::scalar, "an item of an option's list")) return;
    text += fmt::format("{}{}", text.empty() ? "" : ", ", item->text);
  }
  options.push_back({dialect, Text(name), Text(text), context.extent(key)});
}

}  // namespace schemac
