// `schemac lint`: what a change, or a schema, is in danger of.
#include "compiler/check/check.hpp"
#include "compiler/driver/commands.hpp"
#include "compiler/driver/compile_dialect.hpp"
#include "compiler/driver/keep.hpp"
#include "compiler/driver/load_step.hpp"
#include "compiler/driver/size_step.hpp"

namespace schemac {

Exit lint_command(const Options& options, Session& session) {
  Sink& sink = session.sink;
  sink.set_strict(options.strict);
  const auto& schemas = keep_to_the_end(load(options, session));
  if (!schemas[0] || !schemas[1]) return Exit::done;
  const Schema& before = *schemas[0];
  const Schema& after = *schemas[1];

  const std::optional<Sizes> sizes = sizes_of(options, before, after, session);
  if (!sizes) return Exit::done;

  const Schema& ruling = ruling_schema(options, before, after);
  const std::vector<TargetChoice> targets = choose_targets(ruling, options, sink);
  if (!check_all({{&before, targets}, {&after, targets, &before}}, options, session) || sink.has_errors()) return Exit::done;
  const auto& compiled = keep_to_the_end(compile_dialects(before, after, targets, {&ruling, nullptr, {}, *sizes}, options, sink));
  if (compiled) judge(*compiled, {before, after, ruling, Telling::all, options.dialects.empty(), options.sources[0] != "empty"}, sink);
  return Exit::done;
}

}  // namespace schemac
