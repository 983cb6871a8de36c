// An optional value that is seldom there and takes the room of one pointer where it is not.
#pragma once

#include <memory>
#include <optional>
#include <utility>

namespace schemac {

// As std::optional: copied and compared by content.
template <class Value>
class Rare {
 public:
  Rare() = default;
  Rare(std::nullopt_t) noexcept {}                                                                           // NOLINT(google-explicit-constructor)
  Rare(Value value) : held_(std::make_unique<Value>(std::move(value))) {}                                    // NOLINT(google-explicit-constructor)
  Rare(std::optional<Value> value) : held_(value ? std::make_unique<Value>(*std::move(value)) : nullptr) {}  // NOLINT(google-explicit-constructor)
  Rare(const Rare& other) : held_(other.held_ ? std::make_unique<Value>(*other.held_) : nullptr) {}
  Rare(Rare&&) noexcept = default;
  Rare& operator=(const Rare& other) { return *this = Rare(other); }
  Rare& operator=(Rare&&) noexcept = default;
  ~Rare() = default;

  [[nodiscard]] explicit operator bool() const noexcept { return held_ != nullptr; }
  [[nodiscard]] bool has_value() const noexcept { return held_ != nullptr; }
  [[nodiscard]] const Value& operator*() const noexcept { return *held_; }
  [[nodiscard]] Value& operator*() noexcept { return *held_; }
  [[nodiscard]] const Value* operator->() const noexcept { return held_.get(); }
  [[nodiscard]] Value* operator->() noexcept { return held_.get(); }
  operator std::optional<Value>() const { return held_ ? std::optional<Value>(*held_) : std::nullopt; }  // NOLINT(google-explicit-constructor)
  void reset() noexcept { held_.reset(); }

  friend bool operator==(const Rare& left, const Rare& right) {
    return left.held_ && right.held_ ? *left.held_ == *right.held_ : left.held_ == right.held_;
  }

 private:
  std::unique_ptr<Value> held_;
};

}  // namespace schemac
