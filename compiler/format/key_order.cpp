// Shapes followed down from the top of a file.
#include "compiler/format/key_order.hpp"

#include <algorithm>
#include <numeric>

#include "compiler/base/contains.hpp"

namespace schemac {
namespace {

constexpr std::string_view map_form = "map of ";
constexpr std::string_view list_form = "list of ";
constexpr std::string_view some_form = "some ";

std::size_t rank(const KeySet& object, std::string_view key, std::span<const std::string_view> dialects) {
  constexpr std::string_view merge = "<<";
  if (key == merge) return 0;
  const std::size_t keys = object.keys.size();
  for (std::size_t i = 0; i < keys; ++i)
    if (object.keys[i].key == key) return 1 + i;
  const auto dialect = std::find(dialects.begin(), dialects.end(), key);
  return object.overrides && dialect != dialects.end() ? keys + 2 + static_cast<std::size_t>(dialect - dialects.begin()) : keys + 1;
}

}  // namespace

ValueShape::ValueShape(std::string_view forms) { add(forms); }

ValueShape ValueShape::of_file() { return ValueShape(keys::schema.id); }

void ValueShape::add(std::string_view form) {
  if (const std::size_t bar = form.find(" | "); bar != std::string_view::npos) {
    add(form.substr(0, bar));
    add(form.substr(bar + 3));
    return;
  }
  if (form.starts_with(map_form)) {
    map_ = form.substr(map_form.size());
  } else if (form.starts_with(list_form)) {
    list_ = form.substr(list_form.size());
  } else if (form.starts_with(some_form)) {
    list_ = form.substr(some_form.size());
  } else {
    for (const KeySet* set : key_sets())
      if (set->id == form) object_ = set;
    for (const ShapeRow& row : shapes())
      if (row.name == form) add(row.forms);
  }
}

ValueShape ValueShape::under(std::string_view key, std::span<const std::string_view> dialects) const {
  if (object_ == nullptr) return ValueShape(map_);
  if (const KeyRow* row = find_key(*object_, key)) return ValueShape(row->shape);
  const bool overriding = object_->overrides && contains(dialects, key);
  return overriding ? ValueShape(object_->id) : ValueShape();
}

ValueShape ValueShape::item() const { return ValueShape(list_); }

std::vector<std::size_t> canonical_order(std::span<const MapEntry> entries, const std::vector<bool>& tied, const KeySet* object,
                                         std::span<const std::string_view> dialects) {
  std::vector<std::size_t> order(entries.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  if (object == nullptr || std::count(tied.begin(), tied.end(), true) > 1) return order;
  std::stable_sort(order.begin(), order.end(), [&](std::size_t left, std::size_t right) {
    return rank(*object, entries[left].key->text, dialects) < rank(*object, entries[right].key->text, dialects);
  });
  return order;
}

}  // namespace schemac
