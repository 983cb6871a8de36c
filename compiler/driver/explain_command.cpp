// `schemac explain`: what a diagnostic code means.
#include <fmt/format.h>

#include "compiler/driver/commands.hpp"

namespace schemac {
namespace {

std::string_view level_word(Level level) { return level == Level::error ? "error" : level == Level::warning ? "warning" : "note"; }

std::string list_of_codes() {
  std::string text;
  for (std::size_t i = 0; i < code_count(); ++i) {
    const CodeInfo& entry = info(static_cast<Code>(i));
    text += fmt::format("{}  {:7}  {}\n", entry.number, level_word(entry.level), entry.summary);
  }
  return text;
}

const CodeInfo* find_code(const std::string& number) {
  for (std::size_t i = 0; i < code_count(); ++i) {
    const CodeInfo& entry = info(static_cast<Code>(i));
    if (entry.number == number || entry.identifier == number) return &entry;
  }
  return nullptr;
}

}  // namespace

Exit explain_command(const Options& options, Session& session) {
  std::string wanted = options.code;
  if (wanted.starts_with("s0")) wanted[0] = 'S';
  if (wanted.empty()) {
    print_output(list_of_codes(), session.sink);
  } else if (const CodeInfo* entry = find_code(wanted)) {
    print_output(fmt::format("{}[{}] {}\n\n{}\n", level_word(entry->level), entry->number, entry->identifier, entry->summary), session.sink);
  } else {
    session.sink.report(Code::no_such_code, fmt::format("there is no code `{}`", options.code))
        .help("`schemac explain` without a code lists them all");
  }
  return Exit::done;
}

}  // namespace schemac
