// What differs among the objects that are neither tables, enums nor views.
#pragma once

#include <vector>

#include "compiler/diagnostics/sink.hpp"
#include "compiler/diff/change.hpp"
#include "compiler/diff/rename.hpp"

namespace schemac {

// The id that OLD's object has once its table is called as NEW calls it.
[[nodiscard]] Text moved_id(const Object& object, const Renames& renames);

void diff_objects(const Schema& before, const Schema& after, const Renames& renames, bool from_nothing, std::vector<Change>& list, Sink& sink);

}  // namespace schemac
