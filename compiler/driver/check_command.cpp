// `schemac check`: errors and warnings of schemas, each by itself.
#include "compiler/check/check.hpp"
#include "compiler/driver/commands.hpp"
#include "compiler/driver/load_step.hpp"

namespace schemac {

Exit check_command(const Options& options, Session& session) {
  session.sink.set_strict(options.strict);
  const std::vector<std::optional<Schema>> schemas = load(options, session);
  std::vector<Checked> loaded;
  for (const std::optional<Schema>& schema : schemas)
    if (schema) loaded.push_back({&*schema, choose_targets(*schema, options, session.sink)});
  (void)check_all(loaded, options, session);
  return Exit::done;
}

}  // namespace schemac
