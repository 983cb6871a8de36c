// `schemac explain`: what a diagnostic code, or a hazard, means.
#include <fmt/format.h>

#include "compiler/dialect/version.hpp"
#include "compiler/driver/commands.hpp"
#include "compiler/hazard/hazard.hpp"

namespace schemac {
namespace {

std::string list_of_codes() {
  std::string text;
  for (std::size_t i = 0; i < code_count(); ++i) {
    const CodeInfo& entry = info(static_cast<Code>(i));
    text += fmt::format("{}{}  {:7}  {}\n", entry.number, entry.number.size() == 4 ? " " : "", word_of(entry.level), entry.summary);
  }
  return text;
}

std::optional<Code> find_code(const std::string& number) {
  if (const HazardInfo* hazard = find_hazard(number)) return hazard->code;
  for (std::size_t i = 0; i < code_count(); ++i) {
    const CodeInfo& entry = info(static_cast<Code>(i));
    if (entry.number == number || entry.identifier == number) return static_cast<Code>(i);
  }
  return std::nullopt;
}

std::string versions_of(const HazardRow& row) {
  std::string text;
  if (row.since != Version{}) text += fmt::format(" since {}", version_text(row.since));
  if (row.before != Version{}) text += fmt::format(" before {}", version_text(row.before));
  return text;
}

std::string hazard_text(const HazardInfo& hazard) {
  const CodeInfo& entry = info(hazard.code);
  std::string text = fmt::format("{} {} ({}; {})\n\n{}\n{}\n{}\n", entry.number, hazard.name, word_of(hazard.group),
                                 entry.level == Level::note ? "told where a policy asks for it" : "warned of by `schemac lint`", entry.summary,
                                 hazard.why, hazard.mend);
  for (const Dialect* dialect : all_dialects()) {
    const HazardRow* row = hazard_row(*dialect, hazard.code);
    if (row == nullptr && hazard.scope == HazardScope::everywhere) continue;
    const bool happens = row != nullptr && row->happens;
    text += fmt::format("{}{}: {}{}\n", dialect->title, row == nullptr ? "" : versions_of(*row), happens ? "" : "no",
                        row == nullptr ? "" : fmt::format("{}{}", happens ? "" : "; ", row->note));
  }
  return text;
}

std::string explained(Code code) {
  if (const HazardInfo* hazard = hazard_of(code)) return hazard_text(*hazard);
  const CodeInfo& entry = info(code);
  return fmt::format("{}[{}] {}\n\n{}\n", word_of(entry.level), entry.number, entry.identifier, entry.summary);
}

}  // namespace

Exit explain_command(const Options& options, Session& session) {
  std::string wanted = options.code;
  if (wanted.starts_with("s0") || wanted.starts_with("s1") || (wanted.size() == 4 && wanted[0] == 'h'))
    wanted[0] = static_cast<char>(wanted[0] - 'a' + 'A');
  if (wanted.empty()) {
    print_output(list_of_codes(), session.sink);
  } else if (const std::optional<Code> code = find_code(wanted)) {
    print_output(explained(*code), session.sink);
  } else {
    session.sink.report(Code::no_such_code, fmt::format("there is no code `{}`", options.code))
        .help("`schemac explain` without a code lists them all");
  }
  return Exit::done;
}

}  // namespace schemac
