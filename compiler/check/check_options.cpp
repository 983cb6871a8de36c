// Keys of a dialect's own: known to it, with values of their kind.
#include <algorithm>
#include <cctype>
#include <charconv>
#include <fmt/format.h>

#include "compiler/check/collations.hpp"
#include "compiler/check/names.hpp"
#include "compiler/check/normalization.hpp"
#include "compiler/check/place_behind.hpp"

namespace schemac {
namespace {

bool is_word(std::string_view value) {
  return !value.empty() && std::all_of(value.begin(), value.end(), [](char byte) {
    return std::isalnum(static_cast<unsigned char>(byte)) != 0 || byte == '_' || byte == '.' || byte == '-';
  });
}
bool is_number_text(std::string_view value) {
  return !value.empty() && std::all_of(value.begin(), value.end(), [](char byte) { return std::isdigit(static_cast<unsigned char>(byte)) != 0; });
}
// A number as the server would read it, between the ends of `LEAST..MOST` where there are any.
bool is_within(std::string_view range, std::string_view value) {
  const std::size_t dots = range.find("..");
  if (dots == std::string_view::npos) return true;
  double number = 0;
  double least = 0;
  double most = 0;
  const auto read = [](std::string_view text, double& into) {
    return std::from_chars(text.data(), text.data() + text.size(), into).ptr == text.data() + text.size();
  };
  return read(value, number) && read(range.substr(0, dots), least) && read(range.substr(dots + 2), most) && least <= number && number <= most;
}
bool is_decimal_text(std::string_view value) {
  const std::size_t dot = value.find('.');
  if (dot == std::string_view::npos) return is_number_text(value);
  return is_number_text(value.substr(0, dot)) && is_number_text(value.substr(dot + 1));
}

// What is printed bare must be bare: anything else would be text spliced into a script.
bool is_value(const OptionRow& row, std::string_view value) {
  switch (row.value) {
    case OptionValue::word:
    case OptionValue::charset:
    case OptionValue::collation:
      return is_word(value);
    case OptionValue::number:
      return is_number_text(value.substr(row.values.starts_with('-') && value.starts_with('-') ? 1 : 0)) && is_within(row.values, value);
    case OptionValue::decimal:
      return is_decimal_text(value) && is_within(row.values, value);
    case OptionValue::boolean:
      return value == "true" || value == "false" || value == "0" || value == "1";
    case OptionValue::size:
      return is_word(value);
    default:
      return true;
  }
}

std::string kind_name(const OptionRow& row) {
  const std::size_t dots = row.values.find("..");
  const std::string range =
      dots == std::string_view::npos ? "" : fmt::format(" from {} to {}", row.values.substr(0, dots), row.values.substr(dots + 2));
  switch (row.value) {
    case OptionValue::number:
      return "a whole number" + range;
    case OptionValue::decimal:
      return "a number" + range;
    case OptionValue::boolean:
      return "`true` or `false`";
    case OptionValue::size:
      return "a size";
    case OptionValue::charset:
      return "the name of a character set";
    case OptionValue::collation:
      return "the name of a collation";
    default:
      return "one word";
  }
}

const OptionRow* find_in_chain(const Dialect& dialect, OptionPlace place, std::string_view key) {
  for (const Dialect* each : dialect_chain(dialect))
    if (const OptionRow* row = find_option(*each, place, key)) return row;
  return nullptr;
}

// False when it was reported.
bool check_value(Reporter& report, Span key, const DialectOption& option, const OptionRow& row, const Dialect& dialect) {
  const Span span = value_behind(report.files(), key);
  if (!is_value(row, option.value)) {
    report.report(Code::bad_option_value, span,
                  fmt::format("option `{}` takes {}, and this is `{}`", option.key.view(), kind_name(row), option.value.view()));
    return false;
  }
  if (row.value == OptionValue::expression) return true;
  const std::vector<std::string_view> values = option_values(dialect, row);
  if (values.empty() || row.value == OptionValue::index ||
      std::any_of(values.begin(), values.end(), [&](std::string_view known) { return equal_without_case(known, option.value); }))
    return true;
  Report reported =
      report.report(Code::bad_option_value, span, fmt::format("{} has no {} `{}`", dialect.title, option.key.view(), option.value.view()));
  if (row.value == OptionValue::number)
    reported.help(fmt::format("it takes `{}`", fmt::join(values, "`, `")));
  else
    help_nearest(reported, option.value, values);
  return false;
}

// As the dialect that it is written for has it. False when it was reported.
bool check_option(Reporter& report, Span span, const DialectOption& option, OptionPlace place) {
  const Dialect* dialect = find_dialect(option.dialect);
  if (dialect == nullptr) return false;
  if (const OptionRow* row = find_in_chain(*dialect, place, option.key)) return check_value(report, span, option, *row, *dialect);
  Report reported = report.report(
      Code::unknown_option, span,
      fmt::format("{} has no option `{}` of a {}", dialect->title, option.key.view(), place == OptionPlace::table ? "table" : "column"));
  std::vector<std::string_view> known;
  for (const Dialect* each : dialect_chain(*dialect))
    for (const OptionRow& other : each->options)
      if (other.place == place) known.push_back(other.key);
  help_nearest(reported, option.key, known);
  return false;
}

// A character set and a collation that are named together belong together.
bool check_charset(Reporter& report, Place at, const std::vector<DialectOption>& options, const Dialect& dialect) {
  const auto named = [&](std::string_view key) {
    return std::find_if(options.begin(), options.end(), [&](const DialectOption& option) { return option.key == key; });
  };
  const auto charset = named("charset");
  const auto collation = named("collation");
  if (charset == options.end() || collation == options.end()) return true;
  const CollationRow* row = find_collation(dialect, collation->value);
  if (row == nullptr || charset->value == row->charset) return true;
  report.report(
      Code::bad_option_value, value_behind(report.files(), at + collation->where),
      fmt::format("collation `{}` is one of character set `{}`, and the one beside it is `{}`", row->name, row->charset, charset->value.view()));
  return false;
}

bool check_for_target(Reporter& report, Place at, const std::vector<DialectOption>& options, OptionPlace place, const Dialect& dialect) {
  bool sound = true;
  for (const DialectOption& option : options)
    sound = check_value(report, at + option.where, option, *find_option(dialect, place, option.key), dialect) && sound;
  return sound && check_charset(report, at, options, dialect);
}

void check_options(Reporter& report, Place at, const std::vector<DialectOption>& options, OptionPlace place, const TargetSet& targets) {
  if (options.empty()) return;
  bool sound = true;
  for (const DialectOption& option : options) sound = check_option(report, at + option.where, option, place) && sound;
  if (!sound) return;
  // As targets that take it over from there have it.
  for (const TargetView* target : targets)
    if (!check_for_target(report, at, normalized_options(options, place, target->dialect()), place, target->dialect())) return;
}

}  // namespace

void check_table_options(TableContext& context) {
  check_options(context.report, context.entry.place, context.table.options, OptionPlace::table, context.targets);
  for (const Column& column : context.table.columns)
    check_options(context.report, context.entry.place, column.options, OptionPlace::column, context.targets);
}

void check_default_options(const Schema& schema, const TargetSet& targets, Reporter& report) {
  check_options(report, schema.defaults_place, schema.defaults, OptionPlace::table, targets);
}

}  // namespace schemac
