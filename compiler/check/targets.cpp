// Which dialects and versions a schema is compiled for.
#include <fmt/format.h>

#include "compiler/check/check.hpp"
#include "compiler/dialect/version.hpp"

namespace schemac {
namespace {

TargetChoice choice(const Dialect& dialect, Version version) { return {&dialect, version, capabilities_of(dialect, version)}; }

}  // namespace

std::vector<TargetChoice> targets_of(const Schema& schema, Sink& sink) {
  std::vector<TargetChoice> choices;
  if (schema.targets.empty())
    for (const Dialect* dialect : all_dialects()) choices.push_back(choice(*dialect, dialect->assumed));
  for (const Target& target : schema.targets) {
    const Dialect& dialect = *find_dialect(target.name);  // load keeps known dialects alone
    const bool unspecified = target.version == Version{};
    if (!unspecified && target.version < dialect.oldest)
      sink.report(Code::target_too_old, schema.targets_place + target.where,
                  fmt::format("{} {} is older than what is supported", dialect.title, version_text(target.version)))
          .help("the oldest version is " + version_text(dialect.oldest));
    choices.push_back(choice(dialect, unspecified ? dialect.assumed : target.version));
  }
  return choices;
}

}  // namespace schemac
