// Interned text: a name or expression is stored once in the process and compared by address.
#pragma once

#include <compare>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace schemac {

// A handle of one pointer. Equal bytes always give equal handles, whichever thread made them; ordering is by bytes, so that
// output never depends on addresses. Interned bytes live as long as the process.
class Text {
 public:
  Text() noexcept;
  explicit Text(std::string_view bytes);

  [[nodiscard]] std::string_view view() const noexcept { return *bytes_; }
  [[nodiscard]] const std::string& str() const noexcept { return *bytes_; }
  [[nodiscard]] bool empty() const noexcept { return bytes_->empty(); }
  operator std::string_view() const noexcept { return *bytes_; }  // NOLINT(google-explicit-constructor)

  friend bool operator==(Text left, Text right) noexcept { return left.bytes_ == right.bytes_; }
  friend bool operator==(Text left, std::string_view right) noexcept { return left.view() == right; }
  friend std::strong_ordering operator<=>(Text left, Text right) noexcept { return left.view().compare(right.view()) <=> 0; }

  [[nodiscard]] std::size_t hash() const noexcept { return std::hash<const void*>{}(bytes_); }

 private:
  const std::string* bytes_;
};

}  // namespace schemac

template <>
struct std::hash<schemac::Text> {
  std::size_t operator()(schemac::Text text) const noexcept { return text.hash(); }
};
