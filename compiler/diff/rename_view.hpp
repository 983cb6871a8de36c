// Views under the names that NEW gives to what they read, as a server keeps them that binds relations and columns, not their names.
#pragma once

#include "compiler/diff/rename.hpp"

namespace schemac {

// Whether the view's text can be told after the renames of what it reads: not where it is a server's own, where columns are joined by name, or where
// a relation is another one's alias, too.
[[nodiscard]] bool can_follow(const View& view, const Renames& renames);
// Whether it reads anything that the renames touch.
[[nodiscard]] bool reads_renamed(const View& view, const Renames& renames);
// Whether a name that the renames give stands in the query already, where it might hide what is meant.
[[nodiscard]] bool meets_new_names(const View& view, const Renames& renames);
// The view as it reads after them. `renames` knows views, too. Its own name stays.
[[nodiscard]] View renamed(const View& view, const Renames& renames);

// The view with other names of output columns.
[[nodiscard]] View with_outputs(const View& view, const ColumnNames& names);
// Old name, new name of output columns by which `before` becomes `after`, as far as `before` has columns, what they hold being the same; nothing
// where that cannot be told. Empty: the names are the same.
[[nodiscard]] std::optional<ColumnNames> output_renames(const View& before, const View& after);

}  // namespace schemac
