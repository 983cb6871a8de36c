// Fuzz target: a pair of schemas, parted by a NUL, through all phases for every dialect. What check lets pass must have a plan that holds.
#include "compiler/check/check.hpp"
#include "compiler/diff/diff.hpp"
#include "compiler/emit/emit.hpp"
#include "compiler/plan/plan.hpp"
#include "tests/fuzz/input.hpp"
#include "tests/fuzz/schema_bytes.hpp"

namespace {

using namespace schemac;

const TemplateStore& templates() {
  static SourceSet files;
  static Sink sink;
  static const std::optional<TemplateStore> store = TemplateStore::open({}, files, sink);
  return *store;
}

bool load_side(Bytes& side, std::string_view text) {
  load_bytes(side, text, true);
  return side.schema.has_value();
}

void compile(const Schema& before, const Schema& after, const TargetChoice& target, std::string_view input) {
  Sink sink;
  const NormalizedPair pair = normalize(before, after, target);
  const Changes changes = diff_schemas(pair.before, pair.after, sink);
  if (sink.has_errors()) return;
  const std::optional<Plan> plan = make_plan(*target.dialect, target.version, pair.before, pair.after, changes, {}, sink);
  if (!plan || sink.has_errors()) {
    for (const Diagnostic& diagnostic : sink.sorted()) must(diagnostic.code != Code::plan_fault, diagnostic.message, input);
    return;
  }
  const std::vector<std::string> faults = replay(*plan, pair.before, pair.after);
  must(faults.empty(), faults.empty() ? "" : faults.front(), input);
  must(emit_artifacts(*plan, templates(), {}, sink).has_value(), "no scripts for a plan", input);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view input = text_of(data, size);
  const std::size_t cut = input.find('\0');
  Bytes before;
  Bytes after;
  if (!load_side(before, cut == std::string_view::npos ? "" : input.substr(0, cut))) return 0;
  if (!load_side(after, cut == std::string_view::npos ? input : input.substr(cut + 1))) return 0;
  const std::vector<TargetChoice> targets = targets_of(*after.schema, after.sink);
  if (after.sink.has_errors()) return 0;
  // As the command asks for: NEW on the way from OLD, and OLD on the targets of NEW.
  if (!check_schema(*after.schema, targets, after.files, after.sink, {.former = &*before.schema})) return 0;
  if (!check_schema(*before.schema, targets, before.files, before.sink)) return 0;
  for (const TargetChoice& target : targets) compile(*before.schema, *after.schema, target, input);
  return 0;
}
