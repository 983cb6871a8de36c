// `schemac diff` and `schemac compile`: two schemas to the scripts between them.
#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include "compiler/check/check.hpp"
#include "compiler/driver/commands.hpp"
#include "compiler/driver/compile_dialect.hpp"
#include "compiler/driver/dump.hpp"
#include "compiler/driver/inputs.hpp"
#include "compiler/driver/keep.hpp"
#include "compiler/driver/load_step.hpp"
#include "compiler/driver/size_step.hpp"
#include "compiler/driver/verify_kits.hpp"

namespace schemac {
namespace {

// A script on standard output is that of one dialect.
bool has_one_output(const Options& options, const std::vector<TargetChoice>& targets, Sink& sink) {
  if (options.folder || options.verify || options.dump != Dump::nothing || options.form != OutputForm::sql || targets.size() <= 1) return true;
  std::vector<std::string_view> names;
  names.reserve(targets.size());
  for (const TargetChoice& target : targets) names.push_back(target.dialect->name);
  sink.report(Code::one_dialect, fmt::format("the schema is for several dialects: {}", fmt::join(names, ", ")))
      .help(fmt::format("choose one with `--dialect {}`, or write all of them below a folder with `-o DIR`", names.front()));
  return false;
}

bool wants_kit(const Options& options) { return options.folder || options.verify || options.form == OutputForm::json; }

EmitOptions emit_options(const Options& options, const SourceSet& files) {
  EmitOptions emission{.whole_kit = wants_kit(options), .summary = options.form == OutputForm::markdown, .rerunnable = options.rerunnable};
  if (emission.whole_kit || emission.summary) emission.inputs = inputs_of(options, files);
  return emission;
}

// Takes the artifacts out: kits of a big schema are too big to be there twice.
std::vector<OutputFile> kit_files(std::vector<Compiled>& compiled) {
  std::vector<OutputFile> files;
  for (Compiled& each : compiled) {
    const std::filesystem::path below(each.dialect->name);
    for (Artifact& artifact : each.artifacts.files) files.push_back({below / artifact.name, std::move(artifact.bytes)});
    each.artifacts.files.clear();
  }
  return files;
}

// With --dialect, only those kits; without, a kit of a dialect that is no target any more is one too many.
Exit verify(const Options& options, std::vector<Compiled>& compiled, Sink& sink) {
  std::vector<std::string> folders = options.dialects;
  if (folders.empty())
    for (const Dialect* dialect : all_dialects()) folders.emplace_back(dialect->name);
  const auto lines = deviations(*options.verify, folders, kit_files(compiled), sink);
  if (!lines || lines->empty()) return Exit::done;
  print_output(fmt::format("{}\n", fmt::join(*lines, "\n")), sink);
  return Exit::changes;
}

// plan.json of one dialect as it is, of several as one object by dialect.
std::string plans_as_json(const std::vector<Compiled>& compiled) {
  if (compiled.size() == 1) return compiled.front().artifacts.file("plan.json");
  nlohmann::ordered_json plans = nlohmann::ordered_json::object();
  for (const Compiled& each : compiled) plans[std::string(each.dialect->name)] = nlohmann::ordered_json::parse(each.artifacts.file("plan.json"));
  return plans.dump(2) + '\n';
}

std::string summaries(const std::vector<Compiled>& compiled) {
  std::string text;
  for (const Compiled& each : compiled) text += (text.empty() ? "" : "\n") + each.artifacts.file("summary.md");
  return text;
}

bool write_output(const Options& options, std::vector<Compiled>& compiled, Sink& sink) {
  if (options.dump != Dump::nothing) return print_output(dump_compiled(compiled, options.dump), sink);
  if (options.folder) return write_files(*options.folder, kit_files(compiled), sink);
  if (options.form == OutputForm::json) return print_output(plans_as_json(compiled), sink);
  if (options.form == OutputForm::markdown) return print_output(summaries(compiled), sink);
  for (const Compiled& each : compiled)
    if (!print_output(each.artifacts.file(options.rollback ? "rollback.sql" : "forward.sql"), sink)) return false;
  return true;
}

}  // namespace

Exit diff_command(const Options& options, Session& session) {
  Sink& sink = session.sink;
  sink.set_strict(options.strict);
  const auto templates = TemplateStore::open(options.templates, session.files, sink);
  const auto& schemas = keep_to_the_end(load(options, session));
  if (!templates || !schemas[0] || !schemas[1]) return Exit::done;
  const Schema& before = *schemas[0];
  const Schema& after = *schemas[1];

  const std::optional<Sizes> sizes = sizes_of(options, before, after, session);
  const std::uint32_t batch_rows = batch_rows_of(options, sink);
  if (!sizes || sink.has_errors()) return Exit::done;

  const Schema& ruling = ruling_schema(options, before, after);
  const std::vector<TargetChoice> targets = choose_targets(ruling, options, sink);
  const bool sound = check_all({{&before, targets}, {&after, targets, &before}}, options, session);
  if (!sound || sink.has_errors() || !has_one_output(options, targets, sink)) return Exit::done;
  if (options.dump == Dump::model && options.dialects.empty()) {
    print_output(dump_model(before, after), sink);
    return Exit::done;
  }

  const CompileOrder order{names_hazards(ruling) ? &ruling : nullptr, &*templates, emit_options(options, session.files), *sizes, batch_rows};
  auto& compiled = keep_to_the_end(compile_dialects(before, after, targets, order, options, sink));
  if (!compiled) return Exit::done;
  judge(*compiled, {before, after, ruling}, sink);
  if (sink.has_errors()) return Exit::done;
  if (options.verify) return verify(options, *compiled, sink);
  if (!write_output(options, *compiled, sink)) return Exit::done;
  const bool changes = std::any_of(compiled->begin(), compiled->end(), [](const Compiled& each) { return !each.changes.list.empty(); });
  return changes && options.changes_exit_code ? Exit::changes : Exit::done;
}

}  // namespace schemac
