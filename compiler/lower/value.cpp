// The value tree that templates see.
#include "compiler/lower/value.hpp"

#include "compiler/base/overloaded.hpp"

namespace schemac {

Value& Value::set(std::string_view key, Value value) {
  Map& entries = std::get<Map>(data_);
  for (Entry& entry : entries) {
    if (entry.key != key) continue;
    entry.value = std::move(value);
    return *this;
  }
  entries.push_back({key, std::move(value)});
  return *this;
}

const Value* Value::find(std::string_view key) const {
  const Map* map = entries();
  if (map == nullptr) return nullptr;
  for (const Entry& entry : *map)
    if (entry.key == key) return &entry.value;
  return nullptr;
}

bool Value::truthy() const {
  return std::visit(Overloaded{[](std::monostate) { return false; }, [](bool value) { return value; }, [](std::int64_t value) { return value != 0; },
                               [](const auto& value) { return !value.empty(); }},
                    data_);
}

std::string Value::text() const {
  return std::visit(
      Overloaded{[](bool value) { return std::string(value ? "true" : "false"); }, [](std::int64_t value) { return std::to_string(value); },
                 [](const std::string& value) { return value; }, [](const auto&) { return std::string(); }},
      data_);
}

bool operator==(const Value& left, const Value& right) { return left.data_ == right.data_; }

}  // namespace schemac
