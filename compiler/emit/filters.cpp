// The filters of the template language.
#include "compiler/emit/filters.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "compiler/base/contains.hpp"

namespace schemac {
namespace {

constexpr std::array<std::string_view, 8> names{"default", "first", "indent", "join", "last", "length", "lower", "upper"};

// Bytes outside ASCII stay as they are: letter case there depends on a locale, and output never does.
std::string with_case(std::string text, char low, char high, int shift) {
  for (char& byte : text)
    if (byte >= low && byte <= high) byte = static_cast<char>(byte + shift);
  return text;
}

std::string indented(const std::string& text, std::int64_t columns) {
  std::string result;
  for (const char byte : text) {
    result += byte;
    if (byte == '\n') result.append(static_cast<std::size_t>(columns), ' ');
  }
  return result;
}

std::string joined(const Value::List& list, const std::string& separator) {
  std::string text;
  for (const Value& item : list) {
    if (&item != &list.front()) text += separator;
    text += item.text();
  }
  return text;
}

std::string text_argument(const FilterExpr& filter) {
  const auto* text = filter.arguments.empty() ? nullptr : std::get_if<std::string>(&filter.arguments.front());
  return text == nullptr ? std::string() : *text;
}

std::optional<Value> of_list(const FilterExpr& filter, const Value::List& list) {
  if (filter.name == "join") return Value(joined(list, text_argument(filter)));
  if (filter.name == "length") return Value(static_cast<std::int64_t>(list.size()));
  if (filter.name == "first") return list.empty() ? Value() : list.front();
  if (filter.name == "last") return list.empty() ? Value() : list.back();
  return std::nullopt;
}

std::optional<Value> of_text(const FilterExpr& filter, const Value& value) {
  if (filter.name == "upper") return Value(with_case(value.text(), 'a', 'z', 'A' - 'a'));
  if (filter.name == "lower") return Value(with_case(value.text(), 'A', 'Z', 'a' - 'A'));
  if (filter.name == "length") return Value(static_cast<std::int64_t>(value.text().size()));
  if (filter.name == "indent") {
    const auto* columns = filter.arguments.empty() ? nullptr : std::get_if<std::int64_t>(&filter.arguments.front());
    return Value(indented(value.text(), columns == nullptr || *columns < 0 ? 4 : std::min<std::int64_t>(*columns, 80)));
  }
  return std::nullopt;
}

}  // namespace

std::span<const std::string_view> filter_names() { return names; }

std::optional<Value> apply_filter(const FilterExpr& filter, const Value& value, std::string& fault) {
  if (!contains(names, filter.name)) {
    fault = fmt::format("unknown filter `{}`", filter.name);
    return std::nullopt;
  }
  const Value::List* list = value.list();
  std::optional<Value> result = list != nullptr ? of_list(filter, *list) : value.printable() ? of_text(filter, value) : std::nullopt;
  if (!result) fault = fmt::format("`{}` does not take this value", filter.name);
  return result;
}

}  // namespace schemac
