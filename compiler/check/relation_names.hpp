// Which relations a query names, before anything is resolved.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "compiler/model/query.hpp"

namespace schemac {

// Calls `visit` for each table or view that stands anywhere in the query, subqueries included; names of `with` are left out. May repeat a name.
void each_relation(const Query& query, const std::function<void(Text)>& visit);

// Words and quoted names in a server's own text, dotted ones joined, each with the word before it in lower case.
void each_word(std::string_view text, const std::function<void(std::string_view word, std::string_view before)>& visit);

// Relations that a server's own text may name: words and quoted names in it, dotted ones joined, that are called so, case apart (servers fold it
// where there are no quotes). Some of them may be something else.
class Mentions {
 public:
  void add(Text relation);
  [[nodiscard]] bool empty() const { return relations_.empty(); }
  enum class Place : std::uint8_t { after_from, anywhere };  // right after `from` or `join`, where nothing but a relation stands
  void each(std::string_view text, Place place, const std::function<void(Text)>& visit) const;

 private:
  std::unordered_map<std::string, std::vector<Text>> relations_;  // by name in lower case
};

}  // namespace schemac
