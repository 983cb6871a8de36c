// Where a part of an object stands in its file, found by its words: the model keeps the place of the object's key alone.
#pragma once

#include <initializer_list>
#include <optional>
#include <string_view>

#include "compiler/source/source_set.hpp"

namespace schemac {

// The last of `words`, which follow each other in what the key at `key` names. Nothing where they do not stand there, as in what comes from a
// mixin or an alias.
[[nodiscard]] std::optional<Span> place_behind(const SourceSet* files, Span key, std::initializer_list<std::string_view> words);
// The scalar behind the key at `key`, as far as it is in one line; the key where there is none.
[[nodiscard]] Span value_behind(const SourceSet* files, Span key);
// The name that a select list gives to what stands at `item`; that itself where none follows.
[[nodiscard]] Span alias_behind(const SourceSet* files, Span item, std::string_view name);

}  // namespace schemac
