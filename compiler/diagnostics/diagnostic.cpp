// The registry of codes as a table.
#include "compiler/diagnostics/diagnostic.hpp"

#include <array>

namespace schemac {
namespace {

constexpr std::array registry{
#define SCHEMAC_CODE(number, identifier, level, summary) CodeInfo{number, #identifier, Level::level, summary},
#include "compiler/diagnostics/codes.def"
#undef SCHEMAC_CODE
};

}  // namespace

const CodeInfo& info(Code code) { return registry[static_cast<std::size_t>(code)]; }

std::string_view word_of(Level level) { return level == Level::error ? "error" : level == Level::warning ? "warning" : "note"; }

std::size_t code_count() { return registry.size(); }

}  // namespace schemac
