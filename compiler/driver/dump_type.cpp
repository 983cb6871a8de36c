// Types as text, and how names and values are quoted in dumps.
#include <algorithm>
#include <cctype>
#include <fmt/format.h>

#include "compiler/base/overloaded.hpp"
#include "compiler/dialect/dialect.hpp"
#include "compiler/driver/dump_text.hpp"

namespace schemac {
namespace {

std::string quoted(std::string_view text, char quote) {
  std::string result(1, quote);
  for (const char byte : text) {
    if (byte == quote) result += quote;
    result += byte;
  }
  return result += quote;
}

std::string native_text(const NativeType& type) {
  List list("native");
  for (const auto& [dialect, text] : type.texts.texts) list.add(dialect).add(value_text(text));
  return list.close();
}

std::string values_text(const EnumValuesType& type) {
  List list("enum");
  for (const Text value : type.values) list.add(value_text(value));
  return list.close();
}

}  // namespace

std::string name_text(std::string_view name) {
  const bool is_word = !name.empty() && std::all_of(name.begin(), name.end(), [](char byte) {
    return std::isalnum(static_cast<unsigned char>(byte)) != 0 || byte == '_' || byte == '.';
  });
  return is_word ? std::string(name) : quoted(name, '"');
}

std::string value_text(std::string_view value) { return quoted(value, '\''); }

std::string text_of(const Type& type) {
  const std::string_view key = type_key(type);
  const auto measured = [&](unsigned number) { return fmt::format("{}({})", key, number); };
  return std::visit(Overloaded{
                        [&](const DecimalType& decimal) { return fmt::format("decimal({},{})", decimal.precision, decimal.scale); },
                        [&](const CharType& text) { return measured(text.length); },
                        [&](const BinaryType& binary) { return measured(binary.length); },
                        [&](const TimeType& time) { return measured(time.precision); },
                        [&](const DateTimeType& time) { return measured(time.precision); },
                        [&](const TimestampType& time) { return measured(time.precision); },
                        [](const EnumNameType& named) { return fmt::format("(enum_name {})", name_text(named.name)); },
                        [](const EnumValuesType& values) { return values_text(values); },
                        [](const ArrayType& array) { return text_of(*array.element) + "[]"; },
                        [](const NativeType& native) { return native_text(native); },
                        [&](const auto&) { return std::string(key); },
                    },
                    type.kind);
}

}  // namespace schemac
