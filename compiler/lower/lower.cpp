// Operations to template contexts: the way in, and the values that every kind of object uses.
#include "compiler/lower/lower.hpp"

#include <algorithm>
#include <cctype>

#include "compiler/base/ascii.hpp"
#include "compiler/lower/lower_parts.hpp"
#include "compiler/model/dotted_name.hpp"

namespace schemac {
namespace lowering {

Value quoted_name(const Dialect& dialect, Text name) { return name.empty() ? Value() : Value(quote_qualified(dialect, name)); }

Value quoted_names(const Dialect& dialect, const std::vector<Text>& names) {
  Value::List list;
  for (const Text name : names) list.emplace_back(quote_identifier(dialect, name));
  return list;
}

Value quoted_string(const Dialect& dialect, Text text) { return text.empty() ? Value() : Value(dialect.quote_string(text)); }

Value form_word(Form form) { return form == Form::plain ? "plain" : form == Form::online ? "online" : "undo"; }

std::string beside(const Dialect& dialect, Text table, Text name) {
  const std::string_view schema = schema_part(table);
  const std::string quoted = quote_identifier(dialect, name);
  return schema.empty() ? quoted : quote_identifier(dialect, schema) + "." + quoted;
}

std::string plain_label(Text table, Text column) {
  constexpr std::size_t room = 40;
  std::string label;
  for (const char byte : table.str() + "." + column.str()) label += is_letter_or_digit(byte) || byte == '.' || byte == '_' ? byte : '?';
  return label.substr(0, room);
}

std::string option_word(const Dialect& dialect, std::string_view value) {
  const auto plain = [](unsigned char byte) { return std::isalnum(byte) != 0 || byte == '_' || byte == '.' || byte == '-'; };
  const bool word = !value.empty() && std::all_of(value.begin(), value.end(), plain) && value.find("--") == std::string_view::npos;
  return word ? std::string(value) : dialect.quote_string(value);
}

}  // namespace lowering

Value lower_operation(const Dialect& dialect, const Operation& operation) {
  return std::visit([&](const auto& each) { return lowering::lower(dialect, each); }, operation);
}

}  // namespace schemac
