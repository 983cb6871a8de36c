// Letters to classes of letters.
#include "compiler/driver/any_case.hpp"

#include <cctype>

namespace schemac {
namespace {

void add_letter(char letter, std::string& pattern) {
  const auto byte = static_cast<unsigned char>(letter);
  if (std::isalpha(byte) == 0) {
    pattern += letter;
    return;
  }
  pattern += '[';
  pattern += static_cast<char>(std::toupper(byte));
  pattern += static_cast<char>(std::tolower(byte));
  pattern += ']';
}

}  // namespace

std::string any_case_pattern(std::string_view marked) {
  std::string pattern;
  bool inside = false;
  for (std::size_t i = 0; i < marked.size(); ++i) {
    const bool opens = !inside && marked[i] == '<' && i + 1 < marked.size() && std::islower(static_cast<unsigned char>(marked[i + 1])) != 0;
    const bool closes = inside && marked[i] == '>';
    if (opens || closes)
      inside = opens;
    else if (inside)
      add_letter(marked[i], pattern);
    else
      pattern += marked[i];
  }
  return pattern;
}

std::string any_case_word(std::string_view word) {
  std::string pattern;
  for (const char letter : word) {
    if (letter == ' ')
      pattern += "\\s+";
    else
      add_letter(letter, pattern);
  }
  return pattern;
}

}  // namespace schemac
