// What targets do not keep, gathered by class: one note a class and target, however many objects it is about.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/check/reporter.hpp"

namespace schemac {

class Notes {
 public:
  // `what` and `loss` live as long as the descriptors: `the prefix length is not kept on PostgreSQL: <loss> (3 indexes)`.
  void add(Code code, std::string_view title, std::string_view objects, std::string_view what, std::string_view loss, Span span) {
    Class& found = classes_.try_emplace(Key{title, objects, what, loss}, Class{code, 0, {}}).first->second;
    ++found.count;
    if (found.places.size() < most_places) found.places.push_back(span);
  }
  // Those of what comes next in the schema.
  void append(const Notes& next);
  void report(Reporter& report) const;

 private:
  struct Key {
    std::string_view title;
    std::string_view objects;
    std::string_view what;
    std::string_view loss;
    friend auto operator<=>(const Key&, const Key&) = default;
  };
  struct Class {
    Code code;
    std::size_t count;
    std::vector<Span> places;  // the first ones
  };
  static constexpr std::size_t most_places = 4;
  std::map<Key, Class> classes_;
};

}  // namespace schemac
