// Positions: where in which file something was written.
#pragma once

#include <cstdint>

namespace schemac {

using FileId = std::uint32_t;

// Bytes [begin, end) counted from the start of the fragment (one definition, parsed once) that a value was read from. What OLD and
// NEW share byte for byte is one value, so a value must not know its file. Positions are no part of a value: all extents are equal.
struct Extent {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  friend constexpr bool operator==(Extent, Extent) noexcept { return true; }
};

// Where a fragment stands: the byte of `file` at which it starts.
struct Place {
  FileId file = 0;
  std::uint32_t offset = 0;
  friend constexpr bool operator==(Place, Place) noexcept { return true; }
};

// Bytes [begin, end) of a file.
struct Span {
  FileId file = 0;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  friend constexpr bool operator==(const Span&, const Span&) = default;
};

[[nodiscard]] constexpr Span operator+(Place place, Extent extent) noexcept {
  return {place.file, place.offset + extent.begin, place.offset + extent.end};
}

}  // namespace schemac
