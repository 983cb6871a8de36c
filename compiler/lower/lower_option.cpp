// Spelling of options, from the dialect's rows.
#include "compiler/lower/lower_option.hpp"

#include <algorithm>
#include <cctype>

#include "compiler/base/contains.hpp"
#include "compiler/lower/lower_parts.hpp"
#include "compiler/lower/print.hpp"

namespace schemac::lowering {
namespace {

struct Matched {
  const OptionRow* row = nullptr;
  std::string value;  // spelled
};

// The first or second word of `values`, which are how false and true are spelled.
std::string flag_word(const OptionRow& row, bool value) {
  const std::size_t blank = row.values.find(' ');
  return std::string(value ? row.values.substr(blank + 1) : row.values.substr(0, blank));
}

std::string upper(std::string_view text) {
  std::string result(text);
  std::transform(result.begin(), result.end(), result.begin(), [](unsigned char byte) { return static_cast<char>(std::toupper(byte)); });
  return result;
}

std::string spelled_value(const Dialect& dialect, const OptionRow& row, const DialectOption& option) {
  switch (row.value) {
    case OptionValue::name:
      return quote_identifier(dialect, option.value);
    case OptionValue::text:
      return dialect.quote_string(option.value);
    case OptionValue::boolean:
      return row.values.empty() ? option_word(dialect, option.value) : flag_word(row, option.value == "true");
    case OptionValue::index:
      return option.role == OptionRole::index ? "USING INDEX " + quote_identifier(dialect, option.value) : upper(option.value);
    case OptionValue::expression:
      return option.expr ? print_expression(dialect, *option.expr, Standing::stored) : std::string();
    default:
      return option_word(dialect, option.value);
  }
}

bool of_dialect(const Dialect& dialect, const DialectOption& option) {
  if (option.dialect.empty()) return true;
  const auto chain = dialect_chain(dialect);
  return std::any_of(chain.begin(), chain.end(), [&](const Dialect* each) { return each->name == option.dialect.view(); });
}

std::vector<Matched> matched(const Dialect& dialect, OptionPlace place, const std::vector<DialectOption>& options, Positions positions) {
  std::vector<Matched> found;
  for (const OptionRow& row : dialect.options) {
    if (row.place != place || !contains(positions, row.position)) continue;
    for (const DialectOption& option : options)
      if (option.key == row.key && of_dialect(dialect, option)) found.push_back({&row, spelled_value(dialect, row, option)});
  }
  return found;
}

std::string filled(const Dialect& dialect, std::string_view pattern, const OptionRow& row, const std::string& value, const Type* type) {
  std::string text(pattern);
  const auto put = [&](std::string_view place, std::string_view part) {
    if (const std::size_t at = text.find(place); at != std::string::npos) text.replace(at, place.size(), part);
  };
  put("{key}", row.key.substr(row.key.find('.') + 1));
  if (type != nullptr) {
    const auto usual = find_spelling(dialect, std::string(row.key) + ":" + std::string(type_key(*type)));
    put("{usual}", usual ? usual->pattern : row.usual);
  }
  put("{value}", value);
  return text;
}

const Matched* same_row(const std::vector<Matched>& options, const Matched& wanted) {
  const auto found = std::find_if(options.begin(), options.end(), [&](const Matched& option) { return option.row == wanted.row; });
  return found == options.end() ? nullptr : &*found;
}

}  // namespace

Value spelled_options(const Dialect& dialect, OptionPlace place, const std::vector<DialectOption>& options, Positions positions) {
  Value::List list;
  for (const Matched& option : matched(dialect, place, options, positions))
    if (!option.row->spelling.empty()) list.emplace_back(filled(dialect, option.row->spelling, *option.row, option.value, nullptr));
  return list;
}

Value changed_options(const Dialect& dialect, OptionPlace place, const std::vector<DialectOption>& before, const std::vector<DialectOption>& after,
                      Positions positions) {
  const std::vector<Matched> old = matched(dialect, place, before, positions);
  Value::List list;
  for (const Matched& option : matched(dialect, place, after, positions)) {
    const Matched* other = same_row(old, option);
    const std::string_view pattern = option.row->change.empty() ? option.row->spelling : option.row->change;
    if (pattern.empty() || (other != nullptr && other->value == option.value)) continue;
    list.emplace_back(filled(dialect, pattern, *option.row, option.value, nullptr));
  }
  return list;
}

Value reset_options(const Dialect& dialect, OptionPlace place, const std::vector<DialectOption>& before, const std::vector<DialectOption>& after,
                    Positions positions, const Type* type) {
  const std::vector<Matched> now = matched(dialect, place, after, positions);
  Value::List list;
  for (const Matched& option : matched(dialect, place, before, positions))
    if (same_row(now, option) == nullptr && !option.row->reset.empty())
      list.emplace_back(filled(dialect, option.row->reset, *option.row, option.value, type));
  // What hangs on another option goes before it.
  std::reverse(list.begin(), list.end());
  return list;
}

}  // namespace schemac::lowering
