// Orders among objects of one kind.
#include "compiler/plan/order.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace schemac {
namespace {

bool same_but_case(Text left, Text right) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
  return std::equal(left.view().begin(), left.view().end(), right.view().begin(), right.view().end(),
                    [&](char a, char b) { return lower(a) == lower(b); });
}

Text temporary_name(const std::function<bool(Text)>& in_use, std::unordered_set<Text>& given) {
  for (int number = 1;; ++number) {
    const Text name(fmt::format("schemac_rename_{}", number));
    if (!in_use(name) && given.insert(name).second) return name;
  }
}

}  // namespace

bool has_index(const Table& table, Text name) { return table.indexes.contains(name) || table.unique_keys.contains(name); }

std::vector<Text> after_needs(std::vector<Text> names, const std::function<std::vector<Text>(Text)>& needs) {
  std::sort(names.begin(), names.end());
  const std::unordered_set<Text> all(names.begin(), names.end());
  std::unordered_map<Text, std::vector<Text>> needed_by;
  std::unordered_map<Text, std::size_t> open;
  std::set<Text> ready;
  std::set<Text> waiting;
  for (const Text name : names) {
    std::vector<Text> list = needs(name);
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
    std::size_t count = 0;
    for (const Text need : list) {
      if (need == name || !all.contains(need)) continue;
      needed_by[need].push_back(name);
      ++count;
    }
    open[name] = count;
    (count == 0 ? ready : waiting).insert(name);
  }
  std::vector<Text> order;
  while (!ready.empty() || !waiting.empty()) {
    std::set<Text>& from = ready.empty() ? waiting : ready;
    const Text name = *from.begin();
    from.erase(from.begin());
    order.push_back(name);
    for (const Text next : needed_by[name]) {
      const auto waits = waiting.find(next);
      if (waits == waiting.end() || --open[next] > 0) continue;
      waiting.erase(waits);
      ready.insert(next);
    }
  }
  return order;
}

std::vector<Text> with_readers(const State& state, std::vector<Text> views) {
  std::unordered_set<Text> all(views.begin(), views.end());
  for (std::size_t i = 0; i < views.size(); ++i) {
    const std::vector<Text> readers = state.readers(views[i]);
    for (const Text reader : readers)
      if (all.insert(reader).second) views.push_back(reader);
  }
  return after_needs(std::move(views), [&](Text view) { return state.readers(view); });
}

Text free_name(std::string_view stem, const std::function<bool(Text)>& in_use) {
  Text name(stem);
  for (int number = 2; in_use(name); ++number) name = Text(fmt::format("{}_{}", stem, number));
  return name;
}

std::vector<Rename> rename_order(std::vector<Rename> renames, NameCase name_case, const std::function<bool(Text)>& in_use) {
  std::sort(renames.begin(), renames.end(), [](const Rename& left, const Rename& right) { return left.from < right.from; });
  std::vector<Rename> order;
  std::unordered_set<Text> given;
  const auto through_temporary = [&](Rename& rename) {
    const Text name = temporary_name(in_use, given);
    order.push_back({rename.from, name});
    rename.from = name;
  };
  if (name_case == NameCase::insensitive)
    for (Rename& rename : renames)
      if (same_but_case(rename.from, rename.to)) through_temporary(rename);

  // What is called as one wants to be called goes first; a circle is opened by moving one of it aside.
  std::unordered_map<Text, std::size_t> by_from;
  for (std::size_t i = 0; i < renames.size(); ++i) by_from[renames[i].from] = i;
  enum class Visit : std::uint8_t { no, open, done };
  std::vector<Visit> visits(renames.size(), Visit::no);
  for (std::size_t start = 0; start < renames.size(); ++start) {
    std::vector<std::size_t> chain;
    for (std::size_t at = start; visits[at] == Visit::no;) {
      visits[at] = Visit::open;
      chain.push_back(at);
      const auto next = by_from.find(renames[at].to);
      if (next == by_from.end()) break;
      if (visits[next->second] == Visit::open) through_temporary(renames[next->second]);
      at = next->second;
    }
    for (auto at = chain.rbegin(); at != chain.rend(); ++at) {
      order.push_back(renames[*at]);
      visits[*at] = Visit::done;
    }
  }
  return order;
}

}  // namespace schemac
