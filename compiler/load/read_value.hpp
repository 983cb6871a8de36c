// Values of keys: texts, flags, numbers, words of a closed set, lists of names, expressions.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "compiler/load/read_context.hpp"
#include "compiler/model/column.hpp"

namespace schemac {

class Fields;

// False, and reported, when the node is of another kind. `what` names the node: `a column`.
bool expect(const ReadContext& context, const Node& node, NodeKind kind, std::string_view what);

// False, and reported, where `name`, written at `where`, is no dialect. `all` leads the list of them, where none is near.
bool known_dialect(const ReadContext& context, const Node& where, std::string_view name, std::string_view all = "dialects");

// Each reports what it cannot read and then gives an empty value.
[[nodiscard]] Text read_text(const ReadContext& context, const Node& node, std::string_view what);
[[nodiscard]] bool read_flag(const ReadContext& context, const Node& node, std::string_view what);
[[nodiscard]] std::uint32_t read_count(const ReadContext& context, const Node& node, std::string_view what);
// A list of names; one name alone is a list of one.
[[nodiscard]] std::vector<Text> read_names(const ReadContext& context, const Node& node, std::string_view what);
[[nodiscard]] Only read_only(const ReadContext& context, const Node& node);
// A name that is used as a key: not empty. Reported when it is.
[[nodiscard]] Text read_name(const ReadContext& context, const Node& key);

// An expression, or a server's own text per dialect.
[[nodiscard]] std::optional<Expression> read_expression(const ReadContext& context, const Node& node, std::string_view what);
// `{mysql: "...", postgresql: "..."}`.
[[nodiscard]] std::optional<PerDialect> read_per_dialect(const ReadContext& context, const Node& node, std::string_view what);

// The same of a field; what is not there has the empty value.
[[nodiscard]] Text text_field(const ReadContext& context, const Fields& fields, std::string_view key);
[[nodiscard]] bool flag_field(const ReadContext& context, const Fields& fields, std::string_view key, bool otherwise = false);
[[nodiscard]] std::optional<Expression> expression_field(const ReadContext& context, const Fields& fields, std::string_view key);
[[nodiscard]] Only only_field(const ReadContext& context, const Fields& fields);

void wrong_word(const ReadContext& context, const Node& node, std::string_view what, std::span<const std::string_view> words);

// One of the words of a closed set.
template <class Value, std::size_t count>
[[nodiscard]] std::optional<Value> read_word(const ReadContext& context, const Node& node, std::string_view what,
                                             const std::pair<std::string_view, Value> (&words)[count]) {
  if (!expect(context, node, NodeKind::scalar, what)) return std::nullopt;
  std::vector<std::string_view> names;
  for (const auto& [name, value] : words) {
    if (node.text == name) return value;
    names.push_back(name);
  }
  wrong_word(context, node, what, names);
  return std::nullopt;
}

}  // namespace schemac
