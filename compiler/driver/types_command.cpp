// `schemac types`: what each portable type is on each dialect, as a table in Markdown.
#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <string>
#include <utility>

#include "compiler/dialect/dialect.hpp"
#include "compiler/driver/commands.hpp"

namespace schemac {
namespace {

struct PortableType {
  std::string_view key;
  std::string_view written;
  std::string_view aliases;
  std::string_view holds;
};
constexpr PortableType portable_types[]{
#include "compiler/driver/portable_types.def"
};

const TypeRow* find_row(const Dialect& dialect, std::string_view key) {
  const auto found = std::find_if(dialect.types.begin(), dialect.types.end(), [&](const TypeRow& row) { return row.key == key; });
  return found == dialect.types.end() ? nullptr : &*found;
}

std::string with_letters(std::string_view spelling) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 6> letters{
      {{"{length}", "n"}, {"{precision}", "p"}, {"{scale}", "s"}, {"{values}", "'a', 'b'"}, {"{name}", "..."}, {"{element}", "T"}}};
  std::string text(spelling);
  for (const auto& [mark, letter] : letters)
    if (const std::size_t at = text.find(mark); at != std::string::npos) text.replace(at, mark.size(), letter);
  return text;
}

std::string cell(const Dialect& dialect, std::string_view key) {
  const TypeRow* row = find_row(dialect, key);
  if (row == nullptr || row->keeping == Keeping::refused) return fmt::format("no: {}", row == nullptr ? "it is not known" : row->loss);
  const TypeRow* spelled = row->spelling.empty() ? find_row(dialect, row->becomes) : row;
  std::string text = spelled == nullptr ? std::string() : fmt::format("`{}`", with_letters(spelled->spelling));
  if (row->max_length > 0) text += fmt::format("; n to {}", row->max_length);
  if (row->max_precision > 0) text += fmt::format("; p to {}", row->max_precision);
  if (row->max_scale > 0) text += fmt::format("; s to {}", row->max_scale);
  if (!row->loss.empty()) text += fmt::format("; {}", row->loss);
  return text;
}

}  // namespace

Exit types_command(const Options&, Session& session) {
  std::string text = "| type | other names | holds |";
  std::string rule = "|---|---|---|";
  for (const Dialect* dialect : all_dialects()) {
    text += fmt::format(" {} |", dialect->title);
    rule += "---|";
  }
  text += fmt::format("\n{}\n", rule);
  for (const PortableType& type : portable_types) {
    text += fmt::format("| {} | {} | {} |", type.written, type.aliases, type.holds);
    for (const Dialect* dialect : all_dialects()) text += fmt::format(" {} |", cell(*dialect, type.key));
    text += '\n';
  }
  print_output(text, session.sink);
  return Exit::done;
}

}  // namespace schemac
