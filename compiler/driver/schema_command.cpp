// `schemac schema`: the language as a JSON Schema.
#include "compiler/driver/commands.hpp"
#include "compiler/driver/json_schema.hpp"

namespace schemac {

Exit schema_command(const Options&, Session& session) {
  print_output(json_schema(), session.sink);
  return Exit::done;
}

}  // namespace schemac
