// How `--help` is laid out.
#pragma once

#include <CLI/CLI.hpp>
#include <string>

namespace schemac {

// `schemac templates list`: the command with all that it stands below.
[[nodiscard]] inline std::string full_name(const CLI::App& command) {
  return command.get_parent() == nullptr ? "schemac" : full_name(*command.get_parent()) + ' ' + command.get_name();
}

class HelpFormat : public CLI::Formatter {
 public:
  std::string make_usage(const CLI::App* command, std::string /*name*/) const override {
    std::string usage = "\nUsage: " + full_name(*command);
    const bool has_commands = !command->get_subcommands([](const CLI::App* each) { return !each->get_group().empty(); }).empty();
    if (has_commands) usage += " COMMAND";
    for (const CLI::Option* option : command->get_options([](const CLI::Option* each) { return each->get_positional(); })) {
      const std::string many = option->get_expected_max() > 1 ? "..." : "";
      usage += option->get_required() ? ' ' + option->get_name() + many : " [" + option->get_name() + ']';
    }
    return usage + " [OPTIONS]\n";
  }
  std::string make_option_opts(const CLI::Option* option) const override {
    const std::string type = option->get_type_name();
    return type.empty() ? "" : ' ' + type;
  }
  std::string make_footer(const CLI::App* command) const override { return command->get_footer() + '\n'; }
};

}  // namespace schemac
