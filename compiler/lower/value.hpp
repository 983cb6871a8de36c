// What templates see: a tree of values, built by lowering and read by name.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace schemac {

// What a map has at one key.
template <class Held>
struct Keyed {
  std::string_view key;
  Held value;
  friend bool operator==(const Keyed&, const Keyed&) = default;
};

// Null, a boolean, an integer, a string, a list or a map. A map keeps the order in which it was filled; its keys are literals of the program.
class Value {
 public:
  using Entry = Keyed<Value>;
  using List = std::vector<Value>;
  using Map = std::vector<Entry>;

  Value() = default;
  Value(bool value) : data_(value) {}                           // NOLINT(google-explicit-constructor)
  Value(std::int64_t value) : data_(value) {}                   // NOLINT(google-explicit-constructor)
  Value(std::string value) : data_(std::move(value)) {}         // NOLINT(google-explicit-constructor)
  Value(std::string_view value) : data_(std::string(value)) {}  // NOLINT(google-explicit-constructor)
  Value(const char* value) : data_(std::string(value)) {}       // NOLINT(google-explicit-constructor)
  Value(List items) : data_(std::move(items)) {}                // NOLINT(google-explicit-constructor)
  [[nodiscard]] static Value map() { return Value(Data(Map())); }

  // Of a map only. Sets or replaces; gives the map back, so that calls chain.
  Value& set(std::string_view key, Value value);
  // Null where this is no map or has no such key.
  [[nodiscard]] const Value* find(std::string_view key) const;

  [[nodiscard]] bool is_null() const { return std::holds_alternative<std::monostate>(data_); }
  [[nodiscard]] const List* list() const { return std::get_if<List>(&data_); }
  [[nodiscard]] const Map* entries() const { return std::get_if<Map>(&data_); }
  [[nodiscard]] const std::string* string() const { return std::get_if<std::string>(&data_); }
  // Null, false, 0 and whatever is empty are false.
  [[nodiscard]] bool truthy() const;
  // As printed: null is nothing, booleans are `true` and `false`; a list or map has no text.
  [[nodiscard]] std::string text() const;
  [[nodiscard]] bool printable() const { return list() == nullptr && entries() == nullptr; }

  friend bool operator==(const Value& left, const Value& right);

 private:
  using Data = std::variant<std::monostate, bool, std::int64_t, std::string, List, Map>;
  explicit Value(Data data) : data_(std::move(data)) {}

  Data data_;
};

}  // namespace schemac
