// An object's mapping as it reads on one dialect: the object's own keys with the dialect's map laid over them.
#pragma once

#include <string_view>
#include <vector>

#include "compiler/load/keys.hpp"
#include "compiler/load/read_context.hpp"
#include "compiler/model/column.hpp"

namespace schemac {

class Fields {
 public:
  // Reports keys that the object does not take. A node that is no mapping is reported, and has no fields.
  Fields(ReadContext& context, const Node& mapping, const KeySet& keys);

  // Null when the key is not there or is `null`; an override's null takes the common value away.
  [[nodiscard]] const Node* find(std::string_view key) const;
  [[nodiscard]] bool has(std::string_view key) const { return find(key) != nullptr; }
  // Where the key stands; only for one that is there.
  [[nodiscard]] const Node& key_node(std::string_view key) const;
  // The entries of a mapping of named objects: a dialect's map adds to the common ones, replaces those of its names, and takes away those that
  // it maps to null.
  [[nodiscard]] std::vector<MapEntry> named(std::string_view key) const;
  [[nodiscard]] std::vector<DialectOption> options() const;

 private:
  void add_own(const Node& mapping);
  void lay_over(const Node& map);
  void check_override(std::string_view dialect, const Node& map);
  void lacks_value(const Node& key) const;
  void unknown_key(const Node& key) const;
  [[nodiscard]] bool is_known(std::string_view key) const;

  ReadContext& context_;
  const KeySet& keys_;
  std::vector<MapEntry> fields_;  // in the order of laying: the last of a name counts
  std::vector<MapEntry> dialect_maps_;
};

// A mapping of texts, flattened: nested keys joined by `.`, lists joined by `, `.
void add_options(const ReadContext& context, Text dialect, std::string_view prefix, const Node& key, const Node& value,
                 std::vector<DialectOption>& options);

}  // namespace schemac
