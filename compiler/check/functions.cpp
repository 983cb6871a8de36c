// The catalogue as a table, and its lookup.
#include "compiler/check/functions.hpp"

#include <array>
#include <unordered_map>

namespace schemac {
namespace {

constexpr std::array catalogue = {
#define SCHEMAC_FUNCTION(name, least, most, arguments, result, kind, stability) \
  Function{#name, least, most, arguments, ResultRule::result, FunctionKind::kind, Stability::stability},
#include "compiler/check/functions.def"
#undef SCHEMAC_FUNCTION
};
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
    case 'd':
      return "date";
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
