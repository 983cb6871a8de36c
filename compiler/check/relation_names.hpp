// Which relations a query names, before anything is resolved.
#pragma once

#include <functional>
#include <string_view>

#include "compiler/model/query.hpp"

namespace schemac {

// Calls `visit` for each table or view that stands anywhere in the query, subqueries included; names of `with` are left out. May repeat a name.
void each_relation(const Query& query, const std::function<void(Text)>& visit);
// Of a server's own text: every word and quoted name in it, dotted ones joined, whatever they are.
void each_word(std::string_view text, const std::function<void(std::string_view)>& visit);

}  // namespace schemac
