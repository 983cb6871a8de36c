// An object's mapping as it reads on one dialect: the object's own keys with the dialect's map laid over them.
#pragma once

#include <initializer_list>
#include <span>
#include <string_view>
#include <vector>

#include "compiler/load/read_context.hpp"
#include "compiler/model/column.hpp"

namespace schemac {

// The keys that an object's mapping takes.
struct KeySet {
  std::string_view object;  // `a column`, for messages
  std::span<const std::string_view> known;
  std::span<const std::string_view> not_yet;  // in the language, compiled by a later version
  bool overrides = true;                      // takes the maps of dialects
  bool options = false;                       // what a dialect's map holds beyond the known keys is an option of that dialect
};

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
  [[nodiscard]] bool is_not_yet(std::string_view key) const;

  ReadContext& context_;
  const KeySet& keys_;
  std::vector<MapEntry> fields_;  // in the order of laying: the last of a name counts
  std::vector<MapEntry> dialect_maps_;
};

// A mapping of texts, flattened: nested keys joined by `.`, lists joined by `, `.
void add_options(const ReadContext& context, Text dialect, std::string_view prefix, const Node& key, const Node& value,
                 std::vector<DialectOption>& options);

}  // namespace schemac
