// Reading of single values.
#include "compiler/load/read_value.hpp"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

#include "compiler/diagnostics/nearest.hpp"
#include "compiler/load/fields.hpp"

namespace schemac {
namespace {

std::string_view name_of(NodeKind kind) {
  switch (kind) {
    case NodeKind::null:
      return "nothing";
    case NodeKind::scalar:
      return "a text";
    case NodeKind::sequence:
      return "a list";
    case NodeKind::mapping:
      return "a mapping";
  }
  return {};
}

}  // namespace

bool expect(const ReadContext& context, const Node& node, NodeKind kind, std::string_view what) {
  const bool missing = kind != NodeKind::scalar && node.is_null();
  if (node.kind == kind && !missing) return true;
  context.error(Code::wrong_shape, node, fmt::format("{} is {} here, not {}", what, name_of(kind), missing ? "nothing" : name_of(node.kind)));
  return false;
}

Text read_text(const ReadContext& context, const Node& node, std::string_view what) {
  return expect(context, node, NodeKind::scalar, what) ? Text(node.text) : Text();
}

bool read_flag(const ReadContext& context, const Node& node, std::string_view what) {
  if (!expect(context, node, NodeKind::scalar, what)) return false;
  const bool plain = node.style == ScalarStyle::plain;
  if (plain && (node.text == "true" || node.text == "True" || node.text == "TRUE")) return true;
  if (plain && (node.text == "false" || node.text == "False" || node.text == "FALSE")) return false;
  context.error(Code::wrong_value, node, fmt::format("{} is `true` or `false`, not `{}`", what, node.text));
  return false;
}

std::uint32_t read_count(const ReadContext& context, const Node& node, std::string_view what) {
  if (!expect(context, node, NodeKind::scalar, what)) return 0;
  std::uint32_t count = 0;
  const char* end = node.text.data() + node.text.size();
  const auto result = std::from_chars(node.text.data(), end, count);
  if (result.ec != std::errc() || result.ptr != end || count == 0) {
    context.error(Code::wrong_value, node, fmt::format("{} is a whole number from 1, not `{}`", what, node.text));
    return 0;
  }
  return count;
}

std::vector<Text> read_names(const ReadContext& context, const Node& node, std::string_view what) {
  std::vector<Text> names;
  if (node.kind == NodeKind::scalar && !node.is_null()) {
    names.push_back(read_name(context, node));
    return names;
  }
  if (!expect(context, node, NodeKind::sequence, what)) return names;
  if (node.items.empty()) context.error(Code::wrong_value, node, fmt::format("{} is empty", what));
  for (const Node* item : node.items)
    if (expect(context, *item, NodeKind::scalar, fmt::format("an item of {}", what))) names.push_back(read_name(context, *item));
  return names;
}

bool known_dialect(const ReadContext& context, const Node& where, std::string_view name, std::string_view all) {
  if (context.is_dialect(name)) return true;
  const std::vector<std::string_view>& known = context.options().dialects;
  Report report = context.error(Code::no_such_dialect, where, fmt::format("there is no dialect `{}`", name));
  const auto near = nearest(name, known);
  report.help(near ? fmt::format("did you mean `{}`?", *near) : fmt::format("{}: {}", all, fmt::join(known, ", ")));
  return false;
}

Only read_only(const ReadContext& context, const Node& node) {
  Only only{read_names(context, node, "`only`"), context.extent(node)};
  for (std::size_t i = 0; i < only.dialects.size(); ++i)
    known_dialect(context, node.kind == NodeKind::sequence && i < node.items.size() ? *node.items[i] : node, only.dialects[i]);
  return only;
}

Text read_name(const ReadContext& context, const Node& key) {
  if (key.text.empty()) context.error(Code::malformed_name, key, "an empty name");
  return Text(key.text);
}

std::optional<PerDialect> read_per_dialect(const ReadContext& context, const Node& node, std::string_view what) {
  if (!expect(context, node, NodeKind::mapping, what)) return std::nullopt;
  PerDialect texts;
  for (const MapEntry& entry : node.entries) {
    if (!known_dialect(context, *entry.key, entry.key->text, "a server's own text is given per dialect")) continue;
    if (entry.value->is_null() || !expect(context, *entry.value, NodeKind::scalar, "a server's own text")) {
      if (entry.value->is_null()) context.error(Code::wrong_value, *entry.key, fmt::format("no text for `{}`", entry.key->text));
    } else {
      texts.texts.emplace_back(Text(entry.key->text), Text(entry.value->text));
    }
  }
  if (node.entries.empty()) context.error(Code::wrong_value, node, fmt::format("{} is empty", what));
  return texts;
}

std::optional<Expression> read_expression(const ReadContext& context, const Node& node, std::string_view what) {
  if (node.kind == NodeKind::mapping) {
    std::optional<PerDialect> texts = read_per_dialect(context, node, what);
    if (!texts) return std::nullopt;
    return Expression{std::move(*texts), context.extent(node)};
  }
  if (!expect(context, node, NodeKind::scalar, what)) return std::nullopt;
  const Parsed<ExprPtr>& parsed = context.cache().expression(node.text);
  if (parsed.fault) context.syntax_error(Code::expression_syntax, node, *parsed.fault);
  if (!parsed.value) return std::nullopt;
  return Expression{*parsed.value, context.extent(node)};
}

Text text_field(const ReadContext& context, const Fields& fields, std::string_view key) {
  const Node* node = fields.find(key);
  return node == nullptr ? Text() : read_text(context, *node, fmt::format("`{}`", key));
}

bool flag_field(const ReadContext& context, const Fields& fields, std::string_view key, bool otherwise) {
  const Node* node = fields.find(key);
  return node == nullptr ? otherwise : read_flag(context, *node, fmt::format("`{}`", key));
}

std::optional<Expression> expression_field(const ReadContext& context, const Fields& fields, std::string_view key) {
  const Node* node = fields.find(key);
  return node == nullptr ? std::nullopt : read_expression(context, *node, fmt::format("`{}`", key));
}

Only only_field(const ReadContext& context, const Fields& fields) {
  const Node* node = fields.find("only");
  return node == nullptr ? Only{} : read_only(context, *node);
}

void wrong_word(const ReadContext& context, const Node& node, std::string_view what, std::span<const std::string_view> words) {
  Report report = context.error(Code::wrong_value, node, fmt::format("{} cannot be `{}`", what, node.text));
  if (const auto near = nearest(node.text, words))
    report.help(fmt::format("did you mean `{}`?", *near));
  else
    report.help(fmt::format("it is one of: {}", fmt::join(words, ", ")));
}

}  // namespace schemac
