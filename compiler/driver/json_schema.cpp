// Keys and shapes to JSON Schema.
#include "compiler/driver/json_schema.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <regex>
#include <stdexcept>
#include <string_view>
#include <vector>

#include "compiler/dialect/dialect.hpp"
#include "compiler/driver/any_case.hpp"
#include "compiler/load/keys.hpp"

namespace schemac {
namespace {

using Json = nlohmann::ordered_json;

// A type's name with its arguments and marks, roughly: enough to tell it from a text that is no type.
constexpr std::string_view type_pattern =
    R"((?:"[^"]*"|`[^`]*`|[^\s()\[\],?"'`.;:]+(?:\s+(?:<precision>|<varying>|<varchar>|<character>|<char>)(?![A-Za-z0-9_]))*))"
    R"((?:\s*\.\s*(?:"[^"]*"|`[^`]*`|[^\s()\[\],?"'`.;:]+))?(?:\s*\([\s\S]*\))?(?:\s*<with>(?:<out>)?\s+<time>\s+<zone>)?(?:\s*<unsigned>)?(?:\s*\[\s*\])*)";

std::vector<std::string_view> split(std::string_view text, std::string_view separator) {
  std::vector<std::string_view> parts;
  while (!text.empty()) {
    const std::size_t at = text.find(separator);
    parts.push_back(text.substr(0, at));
    text.remove_prefix(at == std::string_view::npos ? text.size() : at + separator.size());
  }
  return parts;
}

Json scalar() { return {{"type", {"string", "number", "boolean"}}}; }

Json one_or_any(Json alternatives) { return alternatives.size() == 1 ? Json(alternatives.front()) : Json{{"anyOf", std::move(alternatives)}}; }

Json words_of_case(std::span<const std::string_view> words) {
  Json list = Json::array();
  for (const std::string_view word : words) {
    list.push_back(word);
    if (word.find_first_not_of("0123456789") == std::string_view::npos) list.push_back(std::stoi(std::string(word)));
  }
  return {{"enum", std::move(list)}};
}

Json words_of_any_case(std::span<const std::string_view> words) {
  std::string pattern;
  for (const std::string_view word : words) pattern += fmt::format("{}{}", pattern.empty() ? "" : "|", any_case_word(word));
  return {{"anyOf", {words_of_case(words), {{"type", "string"}, {"pattern", fmt::format("^\\s*(?:{})\\s*$", pattern)}}}}};
}

// Where a form stands: in a dialect's map a name may stand for nothing, which takes the object away there.
enum class Place { own, overriding };

class Writer {
 public:
  std::string write() {
    Json root = {{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                 {"title", "schemac"},
                 {"description", "A database schema that schemac compiles, version 1 of the language."}};
    for (const ShapeRow& row : shapes()) define_shape(row);
    for (const KeySet* set : key_sets()) define_object(*set);
    root.update(definitions_["schema"]);
    root["type"] = {"object", "null"};
    definitions_.erase("schema");
    root["$defs"] = std::move(definitions_);
    return root.dump(1) + "\n";
  }

 private:
  void define_shape(const ShapeRow& row) {
    Json alternatives = Json::array();
    for (const std::string_view form : split(row.forms, " | ")) alternatives.push_back(form_of(form, Place::own, &row));
    Json shape = one_or_any(std::move(alternatives));
    Json result = {{"description", row.description}};
    result.update(shape);
    for (const std::string_view example : split(row.examples, "|")) result["examples"].push_back(example);
    definitions_[std::string(row.name)] = std::move(result);
  }

  void define_object(const KeySet& set) {
    const std::string id(set.id);
    Json object = object_of(set, Place::own);
    if (set.overrides)
      for (const Dialect* dialect : all_dialects()) {
        const std::string name = set.options == OptionsOf::nothing ? id + ".override" : fmt::format("{}.{}", id, dialect->name);
        object["properties"][std::string(dialect->name)] = {{"description", fmt::format("What is different on {}.", dialect->title)},
                                                            {"anyOf", {reference(name), {{"type", "null"}}}}};
        if (!set.own_text.empty()) object["properties"][std::string(dialect->name)]["anyOf"].push_back(scalar());
        definitions_[name] = object_of(set, Place::overriding);
        if (set.options != OptionsOf::nothing) add_options(*dialect, set.options, definitions_[name]);
      }
    definitions_[id] = std::move(object);
  }

  [[nodiscard]] Json object_of(const KeySet& set, Place place) const {
    Json properties = Json::object();
    Json required = Json::array();
    Json needs = Json::object();
    for (const KeyRow& row : set.keys) {
      const bool needed = row.required && place == Place::own;
      properties[std::string(row.key)] = property(row, place, needed);
      if (needed) required.push_back(row.key);
      if (!row.needs.empty() && place == Place::own) needs[std::string(row.key)] = {row.needs};
    }
    Json object = {{"type", "object"}, {"properties", std::move(properties)}, {"additionalProperties", false}};
    if (!required.empty()) object["required"] = std::move(required);
    if (!needs.empty()) object["dependentRequired"] = std::move(needs);
    return object;
  }

  [[nodiscard]] Json property(const KeyRow& row, Place place, bool needed) const {
    Json alternatives = Json::array();
    for (const std::string_view form : split(row.shape, " | ")) alternatives.push_back(form_of(form, place, nullptr));
    // A key without a value says nothing.
    if (!needed) alternatives.push_back({{"type", "null"}});
    Json result = {{"description", row.description}};
    result.update(one_or_any(std::move(alternatives)));
    return result;
  }

  [[nodiscard]] Json form_of(std::string_view form, Place place, const ShapeRow* shape) const {
    if (form.starts_with("some ")) {
      Json result = form_of(form.starts_with("some dialects of ") ? form.substr(5) : fmt::format("list of {}", form.substr(5)), place, shape);
      result[result["type"] == "array" ? "minItems" : "minProperties"] = 1;
      return result;
    }
    if (form.starts_with("list of ")) return {{"type", "array"}, {"items", form_of(form.substr(8), place, shape)}};
    if (form.starts_with("map of ")) return map_of(form.substr(7), place, shape);
    if (form.starts_with("dialects of ")) {
      Json value = form_of(form.substr(12), place, shape);
      return by_dialect([&](const Dialect&) { return value; });
    }
    return simple_form(form, shape);
  }

  [[nodiscard]] Json map_of(std::string_view form, Place place, const ShapeRow* shape) const {
    Json value = form_of(form, place, shape);
    if (place == Place::overriding) value = {{"anyOf", {std::move(value), {{"type", "null"}}}}};
    return {{"type", "object"}, {"propertyNames", {{"minLength", 1}}}, {"additionalProperties", std::move(value)}};
  }

  [[nodiscard]] Json simple_form(std::string_view form, const ShapeRow* shape) const {
    if (form == "scalar" || form == "string") {
      Json result = form == "scalar" ? scalar() : Json{{"type", "string"}};
      if (shape == nullptr || shape->pattern.empty()) return result;
      result["pattern"] = pattern_of(shape->pattern);
      if (form == "scalar") result["type"] = types_within(result["pattern"]);
      return result;
    }
    if (form == "boolean") return {{"type", "boolean"}};
    if (form == "count") return {{"type", {"integer", "string"}}, {"minimum", 1}, {"pattern", "^0*[1-9][0-9]*$"}};
    if (form == "any") return Json::object();
    if (form == "word" && shape != nullptr) return words_of_case(shape->words);
    if (form == "any_case_word" && shape != nullptr) return words_of_any_case(shape->words);
    if (form == "dialect") return dialect_names();
    if (form == "default_options") return default_options();
    return reference(form);
  }

  // A pattern speaks of strings alone, and the loader takes numbers and truth values as they are written.
  [[nodiscard]] static Json types_within(const std::string& pattern) {
    const std::regex rule(pattern);
    Json types = {"string"};
    if (std::regex_search("0.5", rule))
      types.push_back("number");
    else if (std::regex_search("14", rule))
      types.push_back("integer");
    if (std::regex_search("true", rule)) types.push_back("boolean");
    return types;
  }

  [[nodiscard]] static Json reference(std::string_view name) {
    const auto is_object = [&](const KeySet* set) { return name.starts_with(set->id); };
    const auto is_shape = [&](const ShapeRow& row) { return row.name == name; };
    if (std::none_of(key_sets().begin(), key_sets().end(), is_object) && std::none_of(shapes().begin(), shapes().end(), is_shape))
      throw std::logic_error(fmt::format("there is no shape `{}`", name));
    return {{"$ref", fmt::format("#/$defs/{}", name)}};
  }

  [[nodiscard]] static std::string pattern_of(std::string_view pattern) {
    constexpr std::string_view mark = "@type";
    std::string whole(pattern);
    if (const std::size_t at = whole.find(mark); at != std::string::npos) whole.replace(at, mark.size(), type_pattern);
    return any_case_pattern(whole);
  }

  template <class ValueOf>
  [[nodiscard]] static Json by_dialect(const ValueOf& value_of) {
    Json properties = Json::object();
    for (const Dialect* dialect : all_dialects()) properties[std::string(dialect->name)] = value_of(*dialect);
    return {{"type", "object"}, {"properties", std::move(properties)}, {"additionalProperties", false}};
  }

  [[nodiscard]] static Json dialect_names() {
    Json names = Json::array();
    for (const Dialect* dialect : all_dialects()) names.push_back(dialect->name);
    return {{"enum", std::move(names)}};
  }

  [[nodiscard]] static Json default_options() {
    return by_dialect([](const Dialect& dialect) {
      Json options = {{"type", "object"}, {"properties", Json::object()}, {"additionalProperties", false}};
      add_options(dialect, OptionsOf::table, options);
      return options;
    });
  }

  // A dialect takes the options of those that it is based on, too.
  static void add_options(const Dialect& dialect, OptionsOf of, Json& object) {
    const OptionPlace place = of == OptionsOf::table ? OptionPlace::table : OptionPlace::column;
    for (const Dialect* each : dialect_chain(dialect))
      for (const OptionRow& row : each->options) {
        if (row.place != place) continue;
        Json option = {{"description", description_of(row, *each)}};
        option.update(option_value(row));
        add_option(row.key, option, *each, object);
      }
  }

  // The loader takes a dotted key in one piece, too, and cut at any of its dots; an editor offers mappings alone.
  static void add_option(std::string_view key, const Json& option, const Dialect& dialect, Json& object) {
    const std::size_t first = key.find('.');
    for (std::size_t dot = first; dot != std::string_view::npos; dot = key.find('.', dot + 1)) {
      const std::string_view head = key.substr(0, dot);
      Json& inner = dot == first ? object["properties"][std::string(head)] : object["patternProperties"][exactly(head)];
      if (inner.is_null())
        inner = {{"description", fmt::format("Options of {}.", dialect.title)}, {"type", "object"}, {"additionalProperties", false}};
      add_option(key.substr(dot + 1), option, dialect, inner);
    }
    Json& whole = first == std::string_view::npos ? object["properties"][std::string(key)] : object["patternProperties"][exactly(key)];
    if (whole.is_null()) whole = option;
  }

  [[nodiscard]] static std::string exactly(std::string_view key) {
    std::string pattern = "^";
    for (const char letter : key) pattern += letter == '.' ? std::string("[.]") : std::string(1, letter);
    return pattern + "$";
  }

  [[nodiscard]] static std::string description_of(const OptionRow& row, const Dialect& dialect) {
    return row.spelling.empty() ? fmt::format("An option of {}.", dialect.title) : fmt::format("{}: `{}`.", dialect.title, row.spelling);
  }

  [[nodiscard]] static Json option_value(const OptionRow& row) {
    const bool range = row.values.find("..") != std::string_view::npos;
    if (row.value == OptionValue::boolean) return {{"enum", {true, false, 0, 1, "0", "1"}}};
    if (row.value == OptionValue::index || row.value == OptionValue::expression) return scalar();
    if (!row.values.empty() && !range) return words_of_any_case(split(row.values, " "));
    if (row.value == OptionValue::decimal) return {{"type", {"number", "string"}}, {"minimum", 0}, {"pattern", "^[0-9]+([.][0-9]+)?$"}};
    if (row.value == OptionValue::number && row.values.starts_with('-'))
      return {{"type", {"integer", "string"}}, {"minimum", -1}, {"pattern", "^-?[0-9]+$"}};
    if (row.value == OptionValue::number) return {{"type", {"integer", "string"}}, {"minimum", 0}, {"pattern", "^[0-9]+$"}};
    return scalar();
  }

  Json definitions_ = Json::object();
};

}  // namespace

std::string json_schema() { return Writer().write(); }

}  // namespace schemac
