// The catalogue as a table, and its lookup.
#include "compiler/check/functions.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace schemac {
namespace {

// A title is a row without a name that gives its topic to the rows below it.
constexpr std::array listed = {
#define SCHEMAC_TOPIC(title) Function{"", 0, 0, "", ResultRule::text, FunctionKind::scalar, Stability::immutable, "", title},
#define SCHEMAC_FUNCTION(name, least, most, arguments, result, kind, stability, meaning) \
  Function{#name, least, most, arguments, ResultRule::result, FunctionKind::kind, Stability::stability, meaning, ""},
#include "compiler/check/functions.def"
#undef SCHEMAC_FUNCTION
#undef SCHEMAC_TOPIC
};
constexpr std::size_t titles =
    static_cast<std::size_t>(std::count_if(listed.begin(), listed.end(), [](const Function& row) { return row.name.empty(); }));

constexpr auto catalogue = [] {
  std::array<Function, listed.size() - titles> rows{};
  std::size_t count = 0;
  std::string_view topic;
  for (const Function& row : listed) {
    if (row.name.empty()) {
      topic = row.topic;
      continue;
    }
    rows[count] = row;
    rows[count++].topic = topic;
  }
  return rows;
}();
static_assert(catalogue.size() <= max_functions);

std::string_view class_name(char letter) {
  switch (letter) {
    case 't':
      return "text";
    case 'n':
      return "number";
    case 'i':
      return "integer";
    case 'b':
      return "boolean";
    case 'x':
      return "integer or decimal";
    case 'k':
      return "number above 0";
    case 'd':
    case 'e':
    case 'p':
      return "date or time";
    case 'c':
      return "time";
    case 'v':
      return "value";
    case 'j':
      return "json";
    case 'y':
      return "binary";
    case 'm':
      return "text or binary";
    default:
      return "any";
  }
}

}  // namespace

std::span<const Function> functions() { return catalogue; }

const Function* find_function(Text name) {
  static const std::unordered_map<Text, const Function*> index = [] {
    std::unordered_map<Text, const Function*> built;
    for (const Function& function : catalogue) built.emplace(Text(function.name), &function);
    return built;
  }();
  const auto found = index.find(name);
  return found == index.end() ? nullptr : found->second;
}

std::size_t position_of(const Function& function) { return static_cast<std::size_t>(&function - catalogue.data()); }

std::string signature(const Function& function) {
  std::string text(function.name);
  text += '(';
  const bool endless = function.most == 0 && !function.arguments.empty();
  const std::size_t shown = endless ? std::max<std::size_t>(function.least, function.arguments.size()) : function.most;
  for (std::size_t i = 0; i < shown; ++i) {
    const char letter = function.arguments[std::min(i, function.arguments.size() - 1)];
    if (i != 0) text += ", ";
    const std::string word(class_name(letter));
    text += i < function.least ? word : "[" + word + "]";
  }
  return text + (endless ? ", ...)" : ")");
}

}  // namespace schemac
