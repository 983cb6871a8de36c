// The words that are types, and what each of them means.
#pragma once

#include <cstdint>
#include <string_view>

namespace schemac {

enum class TypeFamily : std::uint8_t {
  boolean,
  integer,
  decimal,
  floating,
  floating_by_precision,
  character,
  text,
  binary,
  blob,
  date,
  time,
  datetime,
  timestamp,
  interval,
  json,
  uuid
};

struct TypeName {
  std::string_view spelling;  // lower case, one blank between words
  TypeFamily family{};
  std::uint8_t size = 0;  // integer and floating: bits; text and blob: LobSize; character and binary: 1 when varying
  bool identity = false;
};

// Null for a word that is no type. `spelling` in lower case.
[[nodiscard]] const TypeName* find_type_name(std::string_view spelling);

// The type that a misspelt word is nearest to; empty when nothing is near.
[[nodiscard]] std::string_view nearest_type_name(std::string_view spelling);

}  // namespace schemac
