// Types as SQL: the row of the type, filled with its length, precision, values.
#include <fmt/format.h>

#include "compiler/base/overloaded.hpp"
#include "compiler/lower/print.hpp"

namespace schemac {
namespace {

std::string quoted_values(const Dialect& dialect, const std::vector<Text>& values) {
  std::string text;
  for (const Text value : values) text += (text.empty() ? "" : ", ") + dialect.quote_string(value);
  return text;
}

std::string parameter(const Dialect& dialect, const Type& type, std::string_view name) {
  const auto number = [](auto value) { return std::to_string(value); };
  return std::visit(Overloaded{
                        [&](const DecimalType& decimal) { return number(name == "scale" ? decimal.scale : decimal.precision); },
                        [&](const CharType& text) { return number(text.length); },
                        [&](const BinaryType& binary) { return number(binary.length); },
                        [&](const TimeType& time) { return number(time.precision); },
                        [&](const DateTimeType& time) { return number(time.precision); },
                        [&](const TimestampType& time) { return number(time.precision); },
                        [&](const EnumNameType& named) { return quote_qualified(dialect, named.name); },
                        [&](const EnumValuesType& values) { return quoted_values(dialect, values.values); },
                        [&](const ArrayType& array) { return print_type(dialect, *array.element); },
                        [&](const NativeType& native) { return std::string(native_text(dialect, native.texts)); },
                        [](const auto&) { return std::string(); },
                    },
                    type.kind);
}

}  // namespace

std::string print_type(const Dialect& dialect, const Type& type) {
  const TypeRow* row = type_row(dialect, type);
  if (row == nullptr) return {};
  return fill_pattern(row->spelling, [&](std::string_view name, bool) { return parameter(dialect, type, name); }).text;
}

}  // namespace schemac
