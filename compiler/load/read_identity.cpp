// How a column counts: a word, or a mapping with the properties of its sequence.
#include "compiler/load/read_identity.hpp"

#include <charconv>
#include <fmt/format.h>

#include "compiler/load/fields.hpp"
#include "compiler/load/read_value.hpp"
#include "compiler/load/words.hpp"

namespace schemac {
namespace {

std::optional<std::int64_t> number_field(const ReadContext& context, const Fields& fields, std::string_view key) {
  const Node* node = fields.find(key);
  if (node == nullptr || !expect(context, *node, NodeKind::scalar, fmt::format("`{}`", key))) return std::nullopt;
  std::int64_t number = 0;
  const std::string_view text = node->text;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (fault == std::errc() && end == text.data() + text.size()) return number;
  context.error(Code::wrong_value, *node, fmt::format("`{}` is a whole number of 64 bits, and this is `{}`", key, text));
  return std::nullopt;
}

}  // namespace

std::optional<Identity> read_identity(ReadContext& context, const Node& node) {
  Identity identity;
  if (node.kind == NodeKind::mapping) {
    const Fields fields(context, node, keys::identity);
    if (const Node* mode = fields.find("mode"))
      identity.mode = read_word(context, *mode, "`mode`", identity_modes).value_or(IdentityMode::by_default);
    identity.start = number_field(context, fields, "start");
    identity.increment = number_field(context, fields, "increment");
    identity.min = number_field(context, fields, "min");
    identity.max = number_field(context, fields, "max");
    identity.cache = number_field(context, fields, "cache");
    identity.cycle = flag_field(context, fields, "cycle");
    return identity;
  }
  if (node.kind == NodeKind::scalar)
    for (const auto& [word, mode] : identity_modes)
      if (node.text == word) {
        identity.mode = mode;
        return identity;
      }
  return read_flag(context, node, "`identity`") ? std::optional(identity) : std::nullopt;
}

}  // namespace schemac
