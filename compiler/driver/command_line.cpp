// The command line: commands, options and their help, read with CLI11.
#include "compiler/driver/command_line.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <cctype>
#include <fmt/format.h>
#include <functional>
#include <map>

#include "compiler/diagnostics/nearest.hpp"
#include "compiler/dialect/dialect.hpp"
#include "compiler/driver/help_format.hpp"

namespace schemac {
namespace {

constexpr std::string_view sources_help = "a .yaml file, a directory of them, `git:REV:PATH`, `-` for standard input, or `empty`";

// {0} is a dialect that was built in: none is known by name here.
constexpr std::string_view program_footer = R"(Examples:
  schemac compile schemas/booking/v1 --dialect {0}
  schemac diff schemas/booking/v1 schemas/booking/v2 -o kit
  schemac diff git:main:schema schema --dialect {0} --rollback

Exit codes: 0 done (1 where there are changes and --exit-code is given), 2 the input is wrong, 3 policy refuses, 4 files or system,
70 a fault of schemac. `schemac COMMAND --help` tells more.)";

// What DESIGN has and this version does not: a clear error, never ignored.
constexpr std::array later_commands{"import", "prove", "drift"};

std::string_view example_dialect() { return all_dialects().empty() ? "NAME" : all_dialects().front()->name; }

class Reader {
 public:
  explicit Reader(Sink& sink) : sink_(sink) {
    app_.set_version_flag("--version", "schemac " SCHEMAC_VERSION, "Print the version and exit");
    app_.footer(fmt::format(program_footer, example_dialect()));
    app_.formatter(std::make_shared<HelpFormat>());
    app_.require_subcommand(0, 1);
    add_diff(*app_.add_subcommand("diff", "Print the script that turns schema OLD into schema NEW, or the way back"), true);
    add_diff(*app_.add_subcommand("compile", "Print the script that makes SCHEMA from nothing: the same as `diff empty SCHEMA`"), false);
    add_lint();
    add_check();
    add_rollout();
    add_templates();
    add_explain();
    add_format();
    add_schema();
    add_types();
    add_dialects_command();
    for (const char* name : later_commands) app_.add_subcommand(name, "")->group("")->allow_extras();
  }

  CommandLine read(int argc, const char* const* argv) {
    try {
      app_.parse(argc, argv);
    } catch (const CLI::CallForHelp&) {
      return finish_with(shown().help());
    } catch (const CLI::CallForVersion&) {
      return finish_with("schemac " SCHEMAC_VERSION "\n");
    } catch (const CLI::ParseError& error) {
      // An unknown option's value is taken for a source: what is unknown explains more than how many sources there seem to be.
      if (!report_extras()) report(worded(error));
    }
    report_later();
    if (!sink_.has_errors()) choose_command();
    CommandLine line = finish_with({});
    if (!sink_.has_errors()) line.options = options_;
    return line;
  }

 private:
  void add_common(CLI::App& command) {
    command.add_option("--diagnostics", diagnostics_, "How to print diagnostics: text, json, sarif or github")->type_name("FORM");
    command.add_option("--color", colour_, "Colour in diagnostics: auto, always or never")->type_name("WHEN");
  }

  void add_dialects(CLI::App& command) {
    command.add_option("--dialect", options_.dialects, "Only this target; may be given several times")->type_name("NAME")->allow_extra_args(false);
  }

  void add_sizes(CLI::App& command) {
    command.add_option("--size", options_.sizes, "How many rows a table has, such as Order=12m; may be given several times")
        ->type_name("TABLE=ROWS")
        ->allow_extra_args(false);
    command.add_option("--sizes", sizes_file_, "A YAML file of tables and their rows, or {rows: .., bytes: ..}")->type_name("FILE");
    command.add_option("--big", options_.big, "From how many rows on a table is big; usually 1m")->type_name("ROWS");
    command.add_option("--batch", options_.batch, "How many rows of a big table are filled at a time; usually 10k")->type_name("ROWS");
  }

  void add_diff(CLI::App& command, bool both) {
    if (both) command.add_option("OLD", old_, std::string(sources_help))->required()->type_name("");
    command.add_option(both ? "NEW" : "SCHEMA", new_, both ? "the same" : std::string(sources_help))->required()->type_name("");
    add_dialects(command);
    CLI::Option* rollback = command.add_flag("--rollback", options_.rollback, "Print the way back instead");
    CLI::Option* form =
        command.add_option("--format", form_, "What to print: sql, json for plan.json, or markdown for a pull request")->type_name("FORM");
    CLI::Option* folder =
        command.add_option("-o,--output", folder_, "Write the kit below DIR/DIALECT instead: scripts, runbook.md, report.html, plan.json")
            ->type_name("DIR");
    CLI::Option* dump = command.add_option("--dump", dump_, "Print a value between the phases as JSON: model, changes or plan")->type_name("VALUE");
    folder->excludes(rollback)->excludes(form)->excludes(dump);
    CLI::Option* exit_code = command.add_flag("--exit-code", options_.changes_exit_code, "Exit with 1 where there are changes");
    command
        .add_option("--verify", verify_, "Compare the kits in DIR with what would be written there, list what is not the same, and exit with 1 then")
        ->type_name("DIR")
        ->excludes(folder)
        ->excludes(rollback)
        ->excludes(form)
        ->excludes(dump)
        ->excludes(exit_code);
    command.add_flag("--rerunnable", options_.rerunnable, "Scripts that may be run again, wherever they stopped");
    command.add_flag("--retain", options_.retain,
                     "Keep aside what the script would destroy, so that the way back gives it back; purge.sql of the kit ends it");
    command.add_flag("--strict", options_.strict, "Warnings are errors");
    command.add_flag("--phases", options_.phases, "A kit for each phase (expand, migrate, contract) in a folder of its own; with -o or --verify");
    command.add_option("--online", online_, "Forms of statements that block least on tables in use: auto, which is usual, or off")->type_name("WHEN");
    if (both) add_sizes(command);
    command.add_option("--templates", templates_, "A folder of templates that replace shipped ones, file by file")->type_name("DIR");
    command.add_flag("--plain-load", plain_load_, "")->group("");
    add_common(command);
    const std::string words = both ? "diff schemas/booking/v1 schemas/booking/v2" : "compile schemas/booking/v1";
    command.footer(fmt::format("Example:\n  schemac {} --dialect {} > forward.sql", words, example_dialect()));
  }

  void add_lint() {
    CLI::App& command =
        *app_.add_subcommand("lint", "Report the hazards of a change, or of one schema; exit with 3 where the schema's policy denies one");
    command.add_option("OLD", old_, fmt::format("{}; alone: the schema itself", sources_help))->required()->type_name("");
    command.add_option("NEW", new_, "the same: hazards of the change from OLD, and what is new in NEW by itself")->type_name("");
    add_dialects(command);
    add_sizes(command);
    command.add_flag("--strict", options_.strict, "Warnings are errors");
    command.add_flag("--plain-load", plain_load_, "")->group("");
    add_common(command);
    command.footer("Examples:\n  schemac lint git:main:schema schema\n  schemac lint schema --diagnostics sarif 2> schema.sarif");
  }

  void add_check() {
    CLI::App& command = *app_.add_subcommand("check", "Report errors and warnings of schemas, and print nothing else");
    command.add_option("SCHEMA", options_.sources, std::string(sources_help))->required()->type_name("");
    add_dialects(command);
    command.add_flag("--strict", options_.strict, "Warnings are errors");
    command.add_flag("--plain-load", plain_load_, "")->group("");
    add_common(command);
    command.footer("Example:\n  schemac check schemas/booking/v1 schemas/booking/v2");
  }

  void add_rollout() {
    CLI::App& command = *app_.add_subcommand("rollout", "Write what moves a schema's tables from one store to another, phase by phase");
    command.add_option("SCHEMA", options_.sources, std::string(sources_help))->required()->expected(1)->type_name("");
    command.add_option("--name", options_.rollouts, "Only this rollout; may be given several times")->type_name("NAME")->allow_extra_args(false);
    CLI::Option* folder = command.add_option("-o,--output", folder_, "Write scripts, runbooks and rollout.json below DIR/ROLLOUT")->type_name("DIR");
    command
        .add_option("--verify", verify_, "Compare the files in DIR with what would be written there, list what is not the same, and exit with 1 then")
        ->type_name("DIR")
        ->excludes(folder);
    command.add_option("--templates", templates_, "A folder of templates that replace shipped ones, file by file")->type_name("DIR");
    command.add_flag("--strict", options_.strict, "Warnings are errors");
    command.add_flag("--plain-load", plain_load_, "")->group("");
    add_common(command);
    command.footer("Example:\n  schemac rollout schemas/rollout -o kit");
  }

  void add_templates() {
    CLI::App& command = *app_.add_subcommand("templates", "The texts that statements are made from");
    command.require_subcommand(1);
    command.footer(fmt::format("Examples:\n  schemac templates list --dialect {}\n  schemac templates export my-templates", example_dialect()));
    CLI::App& list = *command.add_subcommand("list", "Where each template comes from");
    add_dialects(list);
    list.add_option("--templates", templates_, "A folder of templates that replace shipped ones, file by file")->type_name("DIR");
    add_common(list);
    list.footer(fmt::format("Example:\n  schemac templates list --dialect {} --templates my-templates", example_dialect()));
    CLI::App& to_files = *command.add_subcommand("export", "Write the shipped templates below a folder");
    to_files.add_option("DIR", folder_, "The folder, made where it is not there")->required()->type_name("");
    add_common(to_files);
    to_files.footer("Example:\n  schemac templates export my-templates");
  }

  void add_explain() {
    CLI::App& command = *app_.add_subcommand("explain", "What a diagnostic code or a hazard means");
    command.add_option("CODE", options_.code, "Such as S0302, H101 or drop-table; without one, all are listed")->type_name("");
    add_common(command);
    command.footer("Examples:\n  schemac explain S0302\n  schemac explain drop-table");
  }

  void add_format() {
    CLI::App& command = *app_.add_subcommand("fmt", "Bring schema files into the canonical style");
    command.add_option("FILE", options_.sources, "A .yaml file, a directory of them, or `-`: standard input to standard output")
        ->required()
        ->type_name("");
    command.add_flag("--check", options_.only_check, "Change nothing, list the files that would change, and exit with 1 where there are any");
    add_common(command);
    command.footer("Examples:\n  schemac fmt schema\n  schemac fmt --check schema");
  }

  void add_schema() {
    CLI::App& command = *app_.add_subcommand("schema", "Print the JSON Schema of the language, for editors");
    add_common(command);
    command.footer("Example:\n  schemac schema > schemac.schema.json");
  }

  void add_dialects_command() {
    CLI::App& command = *app_.add_subcommand("dialects", "Print what statements do to those who use a table, on each dialect");
    add_dialects(command);
    command.add_option("--format", form_, "What to print: a table in Markdown, which is usual, or json")->type_name("FORM");
    add_common(command);
    command.footer("Example:\n  schemac dialects");
  }

  void add_types() {
    CLI::App& command = *app_.add_subcommand("types", "Print what each portable type is on each dialect");
    add_common(command);
    command.footer("Example:\n  schemac types");
  }

  // The innermost command that was named: what help and errors are about.
  [[nodiscard]] const CLI::App& shown() const {
    const CLI::App* command = &app_;
    while (!command->get_subcommands().empty()) command = command->get_subcommands().front();
    return *command;
  }

  // In the words of this program where CLI11's say how it is made.
  [[nodiscard]] std::string worded(const CLI::ParseError& error) const {
    std::string message = error.what();
    if (dynamic_cast<const CLI::ExcludesError*>(&error) != nullptr) {
      const std::size_t middle = message.find(" excludes ");
      if (middle != std::string::npos)
        return fmt::format("`{}` and `{}` do not go together", message.substr(0, middle), message.substr(middle + std::string(" excludes ").size()));
    }
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr && message.starts_with("--"))
      return fmt::format("`{}` needs a value", message.substr(0, message.find(':')));
    if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr) {
      if (const auto commands = shown().get_subcommands([](const CLI::App*) { return true; }); !commands.empty()) {
        std::string names;
        for (const CLI::App* command : commands) names += fmt::format("{}`{}`", names.empty() ? "" : " or ", command->get_name());
        return fmt::format("`{}` needs a command behind it: {}", full_name(shown()), names);
      }
      if (const std::size_t end = message.find(" is required"); end != std::string::npos)
        return fmt::format("`{}` needs {}", full_name(shown()), message.substr(0, end));
    }
    return message;
  }

  // CLI11's sentences open with a capital and may have several lines.
  void report(std::string message) {
    if (message.size() > 1 && std::isupper(static_cast<unsigned char>(message[0])) != 0 && std::isupper(static_cast<unsigned char>(message[1])) == 0)
      message[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(message[0])));
    while (message.ends_with('\n') || message.ends_with('.')) message.pop_back();
    sink_.report(Code::command_line, message).help(fmt::format("`{} --help` lists what it takes", full_name(shown())));
  }

  bool report_extras() {
    std::vector<std::string> known;
    for (const CLI::Option* option : shown().get_options())
      if (!option->get_group().empty())
        for (const std::string& name : option->get_lnames()) known.push_back("--" + name);
    if (&shown() == &app_)
      for (const CLI::App* command : app_.get_subcommands([](const CLI::App* each) { return !each->get_group().empty(); }))
        known.push_back(command->get_name());
    const std::vector<std::string_view> names(known.begin(), known.end());
    std::vector<std::string> extras = app_.remaining(true);
    // Behind a word that is no command, nothing can be told; and what follows an unknown option may be its value.
    if (&shown() == &app_ && !extras.empty()) extras.resize(1);
    const auto is_option = [](const std::string& word) { return word.starts_with('-'); };
    if (std::any_of(extras.begin(), extras.end(), is_option)) std::erase_if(extras, std::not_fn(is_option));
    for (const std::string& word : extras) {
      const std::string name = word.substr(0, word.find('='));
      Report line = sink_.report(Code::command_line, fmt::format("`{}` does not take `{}`", full_name(shown()), word));
      const auto near = nearest(name, names);
      line.help(near ? fmt::format("did you mean `{}`?", *near) : fmt::format("`{} --help` lists what it takes", full_name(shown())));
    }
    return !extras.empty();
  }

  void report_later() {
    for (const char* name : later_commands)
      if (app_.got_subcommand(name)) sink_.report(Code::option_not_yet, fmt::format("`schemac {}` is not there yet", name));
  }

  template <class Value>
  void choose(std::string_view option, const std::string& word, const std::map<std::string, Value, std::less<>>& words, Value& value) {
    if (word.empty()) return;
    if (const auto found = words.find(word); found != words.end()) {
      value = found->second;
    } else {
      std::string known;
      for (const auto& [name, unused] : words) known += fmt::format("{}`{}`", known.empty() ? "" : ", ", name);
      sink_.report(Code::command_line, fmt::format("`{}` does not take `{}`", option, word)).help(fmt::format("it takes {}", known));
    }
  }

  void choose_command() {
    if (app_.got_subcommand("diff")) options_.sources = {old_, new_};
    if (app_.got_subcommand("compile")) options_.sources = {"empty", new_};
    if (app_.got_subcommand("lint")) {
      options_.command = Command::lint;
      options_.sources = new_.empty() ? std::vector<std::string>{"empty", old_} : std::vector<std::string>{old_, new_};
    }
    if (app_.got_subcommand("check")) options_.command = Command::check;
    if (app_.got_subcommand("rollout")) options_.command = Command::rollout;
    if (app_.got_subcommand("explain")) options_.command = Command::explain;
    if (app_.got_subcommand("fmt")) options_.command = Command::format;
    if (app_.got_subcommand("dialects")) options_.command = Command::dialects;
    if (app_.got_subcommand("types")) options_.command = Command::types;
    if (app_.got_subcommand("schema")) options_.command = Command::schema;
    if (app_.got_subcommand("templates"))
      options_.command = app_.get_subcommand("templates")->got_subcommand("list") ? Command::list_templates : Command::export_templates;
    choose<OutputForm>("--format", form_, {{"sql", OutputForm::sql}, {"json", OutputForm::json}, {"markdown", OutputForm::markdown}}, options_.form);
    choose<Dump>("--dump", dump_, {{"model", Dump::model}, {"changes", Dump::changes}, {"plan", Dump::plan}}, options_.dump);
    choose<Online>("--online", online_, {{"auto", Online::automatic}, {"off", Online::off}}, options_.online);
    if (!folder_.empty()) options_.folder = folder_;
    if (!verify_.empty()) options_.verify = verify_;
    if (!templates_.empty()) options_.templates = templates_;
    if (!sizes_file_.empty()) options_.sizes_file = sizes_file_;
    options_.share = !plain_load_;
    if (options_.command == Command::rollout && !options_.folder && !options_.verify)
      sink_.report(Code::command_line, "`rollout` writes several files, and standard output takes one").help("name a folder for them: `-o DIR`");
    if (options_.phases && !options_.folder && !options_.verify)
      sink_.report(Code::command_line, "`--phases` writes several scripts, and standard output takes one").help("name a folder for them: `-o DIR`");
  }

  // Without a command there is nothing to do but to say what there is.
  CommandLine finish_with(std::string text) {
    choose<DiagnosticsForm>(
        "--diagnostics", diagnostics_,
        {{"text", DiagnosticsForm::text}, {"json", DiagnosticsForm::json}, {"sarif", DiagnosticsForm::sarif}, {"github", DiagnosticsForm::github}},
        options_.diagnostics);
    choose<ColourChoice>("--color", colour_, {{"auto", ColourChoice::automatic}, {"always", ColourChoice::always}, {"never", ColourChoice::never}},
                         options_.colour);
    if (text.empty() && app_.get_subcommands().empty() && !sink_.has_errors()) {
      sink_.report(Code::command_line, "no command is named").help("`schemac --help` lists them");
    }
    return {std::nullopt, std::move(text), options_.diagnostics, options_.colour};
  }

  Sink& sink_;
  CLI::App app_{"schemac: two versions of a schema in, the migration between them out, for each dialect", "schemac"};
  Options options_;
  std::string old_, new_, form_, dump_, diagnostics_, colour_, online_, folder_, templates_, verify_, sizes_file_;
  bool plain_load_ = false;
};

}  // namespace

CommandLine read_command_line(int argc, const char* const* argv, Sink& sink) { return Reader(sink).read(argc, argv); }

}  // namespace schemac
