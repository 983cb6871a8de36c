// The reader of plain lines gives what the parser of all of YAML gives, or refuses.
#include "compiler/load/yaml_lines.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <string>

namespace schemac {
namespace {

std::string show(const Node& node) {
  std::string text = fmt::format("{} {} {} {} {}-{} {} `{}`(", static_cast<int>(node.kind), static_cast<int>(node.style), node.flow, node.exact,
                                 node.begin, node.end, node.weight, node.text);
  for (const Node* item : node.items) text += show(*item);
  for (const MapEntry& entry : node.entries) text += show(*entry.key) + "=" + show(*entry.value);
  return text + ")";
}

struct Read {
  bool taken = false;
  std::size_t reported = 0;
  std::string tree;
};
template <class Reader>
Read read(const std::string& text, const Reader& reader) {
  Sink sink;
  YamlTree tree;
  Read result;
  result.taken = reader(text, {sink, {}}, tree);
  result.reported = sink.sorted().size();
  if (result.taken && tree.root != nullptr) result.tree = show(*tree.root);
  return result;
}
Read lines_of(const std::string& text) {
  return read(text, [](std::string_view bytes, const TextReporter& reporter, YamlTree& tree) { return read_plain_lines(bytes, reporter, tree); });
}
Read yaml_of(const std::string& text) {
  return read(text, [](std::string_view bytes, const TextReporter& reporter, YamlTree& tree) { return parse_yaml(bytes, 1, reporter, tree); });
}

// How many texts it has taken.
class Comparison {
 public:
  int taken = 0;

  void look_at(const std::string& text) {
    const Read lines = lines_of(text);
    if (!lines.taken) return;
    ++taken;
    const Read yaml = yaml_of(text);
    const bool same = yaml.taken && yaml.tree == lines.tree && yaml.reported == lines.reported;
    CHECK_MESSAGE(same, text);
  }
};

const std::string plain_table =
    "  shop.order_1:\n    # what is bought\n    comment: Orders of kind 1, kept (for) 7\n    columns:\n      id: bigint identity primary key\n"
    "      price: decimal(12,2) default 'N'\n\n    indexes:\n      by_price: [id, price desc]\n"
    "      by_id: {columns: [id], comment: of an owner}\n    enabled: 1\n";

TEST_CASE("a plain table is taken") {
  CHECK(lines_of(plain_table).taken);
  Comparison comparison;
  comparison.look_at(plain_table);
}

TEST_CASE("whatever a character makes of a plain table") {
  static const std::string characters = " \n\t:#,[]{}()'\"-?*&!|>%@`~nN0.=<\\\r\x7f\xc3";
  Comparison comparison;
  for (std::size_t i = 0; i <= plain_table.size(); ++i) {
    for (const char character : characters) {
      std::string text = plain_table;
      comparison.look_at(text.insert(i, 1, character));
      text = plain_table;
      if (i < text.size()) text[i] = character;
      comparison.look_at(text);
    }
  }
  CHECK(comparison.taken > 1000);
}

TEST_CASE("whatever a word makes of a plain table, or the want of one") {
  Comparison comparison;
  for (std::size_t i = 0; i <= plain_table.size(); ++i) {
    for (const std::string_view word : {"null", "Null", "NULL", "---", "...", "- ", ": ", " #", "? ", "<<", "*a", "&a ", "!t ", "\n ", "\n      "}) {
      std::string text = plain_table;
      comparison.look_at(text.insert(i, word));
    }
    for (std::size_t length = 1; length < 8 && i + length <= plain_table.size(); ++length) {
      std::string text = plain_table;
      comparison.look_at(text.erase(i, length));
    }
  }
  CHECK(comparison.taken > 1000);
}

TEST_CASE("what it leaves to the parser") {
  for (const std::string_view text : {"",
                                      "a",
                                      "a:",
                                      "a: null",
                                      "a: 'b'",
                                      "a: |\n  b\n",
                                      "a:\n- b\n",
                                      "a: b # c",
                                      "a: b: c",
                                      "a: *b",
                                      "a: &b c",
                                      "<<: b",
                                      "a: [b,]",
                                      "a: []",
                                      "a: {b}",
                                      "a: [b\n  ]",
                                      "a: b\n  c",
                                      "a: b\r\n",
                                      "\xc3\xa4: b",
                                      "a:\n    b: c\n  d: e",
                                      "a: {type: decimal(12,2)}"})
    CHECK_MESSAGE(!lines_of(std::string(text)).taken, text);
}

}  // namespace
}  // namespace schemac
