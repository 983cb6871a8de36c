// A diagnostic: what was seen, where, and what would mend it.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "compiler/source/span.hpp"

namespace schemac {

enum class Level { error, warning, note };
[[nodiscard]] std::string_view word_of(Level level);

// One entry a code, from codes.def (those of hazards among them): `S0203` in print, a level, and the sentence that `explain` opens with.
enum class Code : std::uint16_t {
#define SCHEMAC_CODE(number, identifier, level, summary) identifier,
#include "compiler/diagnostics/codes.def"
#undef SCHEMAC_CODE
};

struct CodeInfo {
  std::string_view number;      // "S0203"
  std::string_view identifier;  // "unknown_column"
  Level level;
  std::string_view summary;
};
[[nodiscard]] const CodeInfo& info(Code code);
[[nodiscard]] std::size_t code_count();

// A second place that explains the first.
struct Label {
  Span span;
  std::string text;
};

struct Diagnostic {
  Code code{};
  Level level = Level::error;
  Span span;  // meaningless where `has_span` is false (command line, whole schema)
  bool has_span = true;
  std::string message;  // lower case, no full stop, user text in backticks
  std::vector<Label> notes;
  std::vector<std::string> help;
  std::string allowed = {};  // why it is allowed: kept for machines, and not shown to people
};

}  // namespace schemac
