// NameMap keeps order and finds names on both sides of the size at which it starts to index.
#include "compiler/base/name_map.hpp"

#include <doctest/doctest.h>
#include <string>

using namespace schemac;

namespace {
struct Item {
  Text name;
  int value = 0;
  friend bool operator==(const Item&, const Item&) = default;
};
NameMap<Item> numbered(int count) {
  NameMap<Item> map;
  for (int i = 0; i < count; ++i) CHECK(map.insert({Text(std::to_string(i)), i}));
  return map;
}
}  // namespace

TEST_CASE("insert, find, rename, erase and insert_at agree for short and long lists") {
  for (const int count : {5, 16, 17, 40}) {
    NameMap<Item> map = numbered(count);
    CHECK_FALSE(map.insert({Text("3"), 9}));
    REQUIRE(map.find(Text("3")) != nullptr);
    CHECK(map.find(Text("3"))->value == 3);
    CHECK(map.rename(Text("3"), Text("three")));
    CHECK_FALSE(map.rename(Text("2"), Text("three")));
    CHECK(map.find(Text("3")) == nullptr);
    CHECK(map[3].name == "three");
    CHECK(map.erase(Text("0")));
    CHECK(map[2].name == "three");
    CHECK(map.insert_at(0, {Text("new"), -1}));
    CHECK(map[0].name == "new");
    CHECK(map.find(Text(std::to_string(count - 1)))->value == count - 1);
    CHECK(map.size() == static_cast<std::size_t>(count));
  }
}

TEST_CASE("order counts in comparison") {
  NameMap<Item> left;
  NameMap<Item> right;
  left.insert({Text("a"), 1});
  left.insert({Text("b"), 2});
  right.insert({Text("b"), 2});
  right.insert({Text("a"), 1});
  CHECK_FALSE(left == right);
}
