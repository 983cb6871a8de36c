// Wording of gathered notes.
#include "compiler/check/notes.hpp"

#include <fmt/format.h>

namespace schemac {

void Notes::report(Reporter& report) const {
  for (const auto& [key, found] : classes_) {
    std::string message = fmt::format("{} {}{}: {} on {}", found.count, key.objects,
                                      found.count == 1             ? ""
                                      : key.objects.ends_with('x') ? "es"
                                                                   : "s",
                                      key.what, key.title);
    if (!key.loss.empty()) message += fmt::format(": {}", key.loss);
    report.report(found.code, found.first, std::move(message));
  }
}

}  // namespace schemac
