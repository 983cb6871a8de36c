// Building names, and fitting them into a dialect's limit.
#include "compiler/check/key_name.hpp"

#include <cstdint>
#include <string>

#include "compiler/model/dotted_name.hpp"

namespace schemac {
namespace {

bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

std::string digest(std::string_view text) {
  std::uint32_t hash = 2166136261U;
  for (const char byte : text) hash = (hash ^ static_cast<unsigned char>(byte)) * 16777619U;
  std::string digits;
  for (int shift = 28; shift >= 0; shift -= 4) digits += "0123456789abcdef"[(hash >> shift) & 0xFU];
  return digits;
}

// Cut, and told apart by a digest of the whole.
std::string within_limit(std::string_view name, const IdentifierRules& rules) {
  constexpr std::size_t digest_length = 9;
  if (name.size() <= rules.max_length) return std::string(name);
  std::size_t kept = rules.max_length - digest_length;
  while (kept > 0 && is_continuation(name[kept])) --kept;
  return std::string(name.substr(0, kept)) + "_" + digest(name);
}

}  // namespace

Text key_name(const PrimaryKey& key, const IdentifierRules& rules) {
  const std::string_view name = key.name;
  if (!key.generated_name || name.size() <= rules.max_length) return key.name;
  return Text(within_limit(name, rules));
}

Text touch_name(Text table, const IdentifierRules& rules) { return Text(within_limit("touch_" + std::string(own_part(table)), rules)); }

Text enum_name(Text table, Text column) { return Text(table.str() + "_" + column.str()); }

}  // namespace schemac
