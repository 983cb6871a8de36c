// Wording of gathered notes.
#include "compiler/check/notes.hpp"

#include <fmt/format.h>

namespace schemac {

void Notes::append(const Notes& next) {
  for (const auto& [key, added] : next.classes_) {
    Class& found = classes_.try_emplace(key, Class{added.code, 0, {}}).first->second;
    found.count += added.count;
    for (const Span place : added.places)
      if (found.places.size() < most_places) found.places.push_back(place);
  }
}

void Notes::report(Reporter& report) const {
  for (const auto& [key, found] : classes_) {
    std::string message = fmt::format("{} on {}", key.what, key.title);
    if (!key.loss.empty()) message += fmt::format(": {}", key.loss);
    if (found.count > 1) message += fmt::format(" ({} {}{})", found.count, key.objects, key.objects.ends_with('x') ? "es" : "s");
    Report reported = report.report(found.code, found.places.front(), std::move(message));
    for (std::size_t i = 1; i < found.places.size(); ++i)
      reported.note(found.places[i], i + 1 == found.places.size() && found.count > found.places.size()
                                         ? fmt::format("and here, as in {} more", found.count - found.places.size())
                                         : "and here");
  }
}

}  // namespace schemac
