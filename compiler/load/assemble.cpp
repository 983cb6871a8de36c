// Merging: each object once, mixins laid in.
#include "compiler/load/assemble.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <utility>

namespace schemac {
namespace {

class Assembly {
 public:
  Assembly(std::span<const FileDefinitions> files, bool lenient, MixinLayer& layer, Sink& sink)
      : files_(files), lenient_(lenient), layer_(layer), sink_(sink) {}

  Schema run() {
    for_each([&](const Definition& definition, Place start) {
      if (definition.section == DocumentSection::mixins && is_first(definition, start))
        mixins_.emplace(definition.name, PlacedMixin{std::get<TableDefinition>(definition.value).table, place(definition, start)});
    });
    for_each([&](const Definition& definition, Place start) {
      if (definition.section != DocumentSection::mixins && is_first(definition, start)) add(definition, place(definition, start));
    });
    sort_objects();
    return std::move(schema_);
  }

 private:
  template <class Visit>
  void for_each(const Visit& visit) const {
    for (const FileDefinitions& file : files_)
      for (const Part& part : file.parts)
        for (const Definition& definition : part.document->definitions) visit(definition, Place{file.file, part.start});
  }

  // Extents of a definition count from its key.
  static Place place(const Definition& definition, Place start) { return {start.file, start.offset + definition.key.begin}; }

  bool is_first(const Definition& definition, Place start) {
    const auto* written = std::get_if<Shared<Object>>(&definition.value);
    if (written != nullptr && (*written)->kind == ObjectKind::grant) return true;
    const Span span = start + definition.key;
    const auto [found, is_new] = seen_[static_cast<std::size_t>(definition.section)].try_emplace(definition.name, span);
    if (is_new) return true;
    const std::string_view object = written != nullptr ? row_of((*written)->kind).title : object_of(definition.section);
    const Text name = written != nullptr ? (*written)->name : definition.name;
    std::string message = name.empty() ? fmt::format("{} is written twice", object) : fmt::format("{} `{}` is defined twice", object, name.view());
    sink_.report(Code::duplicate_object, span, std::move(message)).note(found->second, "first here");
    return false;
  }

  void add(const Definition& definition, Place at) {
    switch (definition.section) {
      case DocumentSection::targets:
        schema_.targets = std::get<NameMap<Target>>(definition.value);
        schema_.targets_place = at;
        break;
      case DocumentSection::defaults:
        schema_.defaults = std::get<std::vector<DialectOption>>(definition.value);
        schema_.defaults_place = at;
        break;
      case DocumentSection::policy:
        schema_.policy = std::get<Shared<Policy>>(definition.value);
        schema_.policy_place = at;
        break;
      case DocumentSection::mixins:
        break;
      case DocumentSection::enums:
        schema_.enums.insert({definition.name, std::get<Shared<Enum>>(definition.value), at});
        break;
      case DocumentSection::views:
        schema_.views.insert({definition.name, std::get<Shared<View>>(definition.value), at});
        break;
      case DocumentSection::rollouts:
        schema_.rollouts.insert({definition.name, std::get<Shared<Rollout>>(definition.value), at});
        break;
      case DocumentSection::objects:
        add_object(definition, at);
        break;
      case DocumentSection::tables:
        schema_.tables.insert({definition.name, layer_.lay(std::get<TableDefinition>(definition.value), at, mixins_, lenient_, sink_), at});
        break;
    }
  }

  // In one order, whatever the order of their sections.
  void sort_objects() {
    std::vector<Entry<Object>> entries = schema_.objects.items();
    std::sort(entries.begin(), entries.end(), [](const Entry<Object>& left, const Entry<Object>& right) { return left.name < right.name; });
    schema_.objects = {};
    for (Entry<Object>& entry : entries) schema_.objects.insert(std::move(entry));
  }

  // Grants on one object to one role add up.
  void add_object(const Definition& definition, Place at) {
    const Shared<Object>& object = std::get<Shared<Object>>(definition.value);
    Entry<Object>* known = schema_.objects.find(definition.name);
    if (known == nullptr) {
      schema_.objects.insert({definition.name, object, at});
      return;
    }
    Object sum = *known->value;
    auto& privileges = std::get<std::vector<Text>>(sum.attributes.find(Text("privileges"))->value);
    for (const Text privilege : *object->get<std::vector<Text>>("privileges")) privileges.push_back(privilege);
    std::sort(privileges.begin(), privileges.end());
    privileges.erase(std::unique(privileges.begin(), privileges.end()), privileges.end());
    known->value = Shared<Object>(std::move(sum));
  }

  std::span<const FileDefinitions> files_;
  bool lenient_;
  MixinLayer& layer_;
  Sink& sink_;
  Mixins mixins_;
  std::array<std::unordered_map<Text, Span>, section_count> seen_;  // by section
  Schema schema_;
};

}  // namespace

Schema assemble(std::span<const FileDefinitions> files, bool lenient, MixinLayer& layer, Sink& sink) {
  return Assembly(files, lenient, layer, sink).run();
}

}  // namespace schemac
