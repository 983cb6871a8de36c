// A list of named values that keeps the order in which they were written and finds one by its name.
#pragma once

#include <cstddef>
#include <unordered_map>
#include <utility>
#include <vector>

#include "compiler/base/rare.hpp"
#include "compiler/base/text.hpp"

namespace schemac {

// Value has a member `Text name`. Names are unique; insert() refuses a second one. Short lists are searched in line, since most
// tables have a dozen columns.
template <class Value>
class NameMap {
 public:
  [[nodiscard]] const Value* find(Text name) const noexcept {
    if (items_.size() <= scan_limit) {
      for (const Value& item : items_)
        if (item.name == name) return &item;
      return nullptr;
    }
    const auto found = index_->find(name);
    return found == index_->end() ? nullptr : &items_[found->second];
  }
  [[nodiscard]] Value* find(Text name) noexcept { return const_cast<Value*>(std::as_const(*this).find(name)); }
  [[nodiscard]] bool contains(Text name) const noexcept { return find(name) != nullptr; }

  // Room for that many, and no more than they need.
  void reserve(std::size_t count) { items_.reserve(count); }

  // False, and nothing changed, when the name is there already.
  bool insert(Value item) {
    if (contains(item.name)) return false;
    items_.push_back(std::move(item));
    if (items_.size() > scan_limit) rebuild_from(items_.size() == scan_limit + 1 ? 0 : items_.size() - 1);
    return true;
  }
  bool insert_at(std::size_t position, Value item) {
    if (contains(item.name)) return false;
    items_.insert(items_.begin() + static_cast<std::ptrdiff_t>(position), std::move(item));
    reindex();
    return true;
  }
  bool erase(Text name) {
    for (std::size_t i = 0; i < items_.size(); ++i) {
      if (items_[i].name != name) continue;
      items_.erase(items_.begin() + static_cast<std::ptrdiff_t>(i));
      reindex();
      return true;
    }
    return false;
  }
  // The item keeps its place; false when `from` is not there or `to` is.
  bool rename(Text from, Text to) {
    Value* item = find(from);
    if (item == nullptr || (from != to && contains(to))) return false;
    item->name = to;
    reindex();
    return true;
  }

  [[nodiscard]] std::size_t size() const noexcept { return items_.size(); }
  [[nodiscard]] bool empty() const noexcept { return items_.empty(); }
  [[nodiscard]] auto begin() const noexcept { return items_.begin(); }
  [[nodiscard]] auto end() const noexcept { return items_.end(); }
  [[nodiscard]] auto begin() noexcept { return items_.begin(); }
  [[nodiscard]] auto end() noexcept { return items_.end(); }
  [[nodiscard]] const Value& operator[](std::size_t position) const noexcept { return items_[position]; }
  [[nodiscard]] const std::vector<Value>& items() const noexcept { return items_; }

  // Order counts.
  friend bool operator==(const NameMap& left, const NameMap& right) { return left.items_ == right.items_; }

 private:
  using Index = std::unordered_map<Text, std::size_t>;
  static constexpr std::size_t scan_limit = 16;

  void rebuild_from(std::size_t first) {
    if (!index_) index_ = Index();
    for (std::size_t i = first; i < items_.size(); ++i) (*index_)[items_[i].name] = i;
  }
  void reindex() {
    index_.reset();
    if (items_.size() > scan_limit) rebuild_from(0);
  }

  std::vector<Value> items_;
  Rare<Index> index_;  // of a long list
};

}  // namespace schemac
