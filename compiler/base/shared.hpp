// A shared immutable value: copied by pointer, compared by content.
#pragma once

#include <memory>
#include <utility>

namespace schemac {

// Null until assigned. Two handles are equal when both are null or the values they hold are equal; one address is equal at once.
template <class Value>
class Shared {
 public:
  Shared() = default;
  Shared(Value value) : value_(std::make_shared<const Value>(std::move(value))) {}  // NOLINT(google-explicit-constructor)

  [[nodiscard]] explicit operator bool() const noexcept { return value_ != nullptr; }
  [[nodiscard]] const Value& operator*() const noexcept { return *value_; }
  [[nodiscard]] const Value* operator->() const noexcept { return value_.get(); }
  [[nodiscard]] const Value* get() const noexcept { return value_.get(); }

  friend bool operator==(const Shared& left, const Shared& right) {
    if (left.value_ == right.value_) return true;
    return left.value_ && right.value_ && *left.value_ == *right.value_;
  }

 private:
  std::shared_ptr<const Value> value_;
};

}  // namespace schemac
