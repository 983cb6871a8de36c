// Keys of a dialect's own: known to it, with values of their kind.
#include <algorithm>
#include <cctype>
#include <fmt/format.h>

#include "compiler/check/normalization.hpp"
#include "compiler/check/table_context.hpp"

namespace schemac {
namespace {

bool is_word(std::string_view value) {
  return !value.empty() && std::all_of(value.begin(), value.end(), [](char byte) {
    return std::isalnum(static_cast<unsigned char>(byte)) != 0 || byte == '_' || byte == '.' || byte == '-';
  });
}
bool is_number_text(std::string_view value) {
  return !value.empty() &&
         std::all_of(value.begin(), value.end(), [](char byte) { return std::isdigit(static_cast<unsigned char>(byte)) != 0 || byte == '.'; });
}

// What is printed bare must be bare: anything else would be text spliced into a script.
bool is_value(OptionValue kind, std::string_view value) {
  switch (kind) {
    case OptionValue::word:
      return is_word(value);
    case OptionValue::number:
      return is_number_text(value);
    case OptionValue::boolean:
      return value == "true" || value == "false" || value == "0" || value == "1";
    case OptionValue::size:
      return is_word(value);
    default:
      return true;
  }
}

std::string_view kind_name(OptionValue kind) {
  switch (kind) {
    case OptionValue::number:
      return "a number";
    case OptionValue::boolean:
      return "`true` or `false`";
    case OptionValue::size:
      return "a size";
    default:
      return "one word";
  }
}

const OptionRow* find_in_chain(const Dialect& dialect, OptionPlace place, std::string_view key) {
  for (const Dialect* each : dialect_chain(dialect))
    if (const OptionRow* row = find_option(*each, place, key)) return row;
  return nullptr;
}

void check_option(Reporter& report, Span span, const DialectOption& option, OptionPlace place) {
  const Dialect* dialect = find_dialect(option.dialect);
  if (dialect == nullptr) return;
  const OptionRow* row = find_in_chain(*dialect, place, option.key);
  if (row == nullptr) {
    Report reported = report.report(
        Code::unknown_option, span,
        fmt::format("{} has no option `{}` of a {}", dialect->title, option.key.view(), place == OptionPlace::table ? "table" : "column"));
    std::vector<std::string_view> known;
    for (const Dialect* each : dialect_chain(*dialect))
      for (const OptionRow& other : each->options)
        if (other.place == place) known.push_back(other.key);
    help_nearest(reported, option.key, known);
    return;
  }
  if (!is_value(row->value, option.value))
    report.report(Code::bad_option_value, span,
                  fmt::format("option `{}` takes {}, and this is `{}`", option.key.view(), kind_name(row->value), option.value.view()));
}

}  // namespace

void check_table_options(TableContext& context) {
  for (const DialectOption& option : context.table.options) check_option(context.report, context.at(option.where), option, OptionPlace::table);
  for (const Column& column : context.table.columns)
    for (const DialectOption& option : column.options) check_option(context.report, context.at(option.where), option, OptionPlace::column);
}

void check_default_options(const Schema& schema, Reporter& report) {
  for (const DialectOption& option : schema.defaults) check_option(report, schema.defaults_place + option.where, option, OptionPlace::table);
}

}  // namespace schemac
