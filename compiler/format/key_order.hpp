// Which object a mapping is, and the order of its keys.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "compiler/load/keys.hpp"
#include "compiler/load/yaml_tree.hpp"

namespace schemac {

// What a value may be: an object of the language, a list or map of such, or, when empty, anything else.
class ValueShape {
 public:
  ValueShape() = default;
  static ValueShape of_file();

  // The object that a mapping here is; null where its keys are names or unknown.
  [[nodiscard]] const KeySet* object() const { return object_; }
  // Of what stands under the key of a mapping here, or in a list.
  [[nodiscard]] ValueShape under(std::string_view key, std::span<const std::string_view> dialects) const;
  [[nodiscard]] ValueShape item() const;

 private:
  explicit ValueShape(std::string_view forms);
  void add(std::string_view form);

  const KeySet* object_ = nullptr;
  std::string_view map_;   // form of each value of a map of names
  std::string_view list_;  // form of each item
};

// Positions of entries in the canonical order; as they are where an anchor or alias ties two of them together.
[[nodiscard]] std::vector<std::size_t> canonical_order(std::span<const MapEntry> entries, const std::vector<bool>& tied, const KeySet* object,
                                                       std::span<const std::string_view> dialects);

}  // namespace schemac
