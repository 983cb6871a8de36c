// YAML with positions: where things start and end, and what is refused.
#include <doctest/doctest.h>
#include <string>

#include "compiler/load/encoding.hpp"
#include "compiler/load/yaml_tree.hpp"
#include "tests/unit/load/loading.hpp"

namespace schemac {
namespace {

// `kind:source text=decoded text` of every node, in order.
std::string show(const Node& node, std::string_view source) {
  const std::string where(source.substr(node.begin, node.end - node.begin));
  std::string text;
  switch (node.kind) {
    case NodeKind::null:
      return "nothing;";
    case NodeKind::scalar:
      return "<" + where + ">=<" + std::string(node.text) + ">;";
    case NodeKind::sequence:
      text = "[" + where + "](";
      break;
    case NodeKind::mapping:
      text = "{" + where + "}(";
      break;
  }
  for (const Node* item : node.items) text += show(*item, source);
  for (const MapEntry& entry : node.entries) text += show(*entry.key, source) + show(*entry.value, source);
  return text + ")";
}

struct Shown {
  std::string tree;
  std::vector<Diagnostic> diagnostics;
};

Shown parse(const std::string& source) {
  Sink sink;
  YamlTree tree;
  const TextReporter reporter{sink, {}};
  const bool read = parse_yaml(source, 0, reporter, tree);
  Shown shown;
  if (read && tree.root != nullptr) shown.tree = show(*tree.root, source);
  shown.diagnostics = sink.sorted();
  return shown;
}

std::string values(const std::string& source) {
  YamlTree tree;
  Sink sink;
  REQUIRE(parse_yaml(source, 0, {sink, {}}, tree));
  std::string text;
  for (const MapEntry& entry : tree.root->entries) text += show(*entry.value, source);
  return text;
}

Code code_of(const std::string& source) {
  const Shown shown = parse(source);
  REQUIRE(shown.diagnostics.size() == 1);
  return shown.diagnostics.front().code;
}

}  // namespace

TEST_CASE("scalars end where they end in the source") {
  CHECK(values("a: one two # c\n") == "<one two>=<one two>;");
  CHECK(values("a: 'it''s'\nb: \"x\\ny\"\n") == "<'it''s'>=<it's>;<\"x\\ny\">=<x\ny>;");
  CHECK(values("a: one\n  two\n\n  three\nb: x\n") == "<one\n  two\n\n  three>=<one two\nthree>;<x>=<x>;");
  CHECK(values("a: |\n  one\n   two\n\nb: x\n") == "<|\n  one\n   two>=<one\n two\n>;<x>=<x>;");
  CHECK(values("a: >-\n  one\n  two\nb: x") == "<>-\n  one\n  two>=<one two>;<x>=<x>;");
  CHECK(values("a: \xC3\xA9t\xC3\xA9\nb: x\n") == "<\xC3\xA9t\xC3\xA9>=<\xC3\xA9t\xC3\xA9>;<x>=<x>;");
  CHECK(values("a: one\r\nb: |\r\n  two\r\n  three\r\nc: x\r\n") == "<one>=<one>;<|\r\n  two\r\n  three>=<two\nthree\n>;<x>=<x>;");
  CHECK(values("a: &n one\nb: *n\n") == "<one>=<one>;<one>=<one>;");
  CHECK(values("a: \"\"\nb: ''\nc: |\nd: x\n") == "<\"\">=<>;<''>=<>;<|>=<>;<x>=<x>;");
}

TEST_CASE("collections end where they end in the source") {
  CHECK(values("a: [x, {b: c} , ] # ]\nd: {}\n") ==
        "[[x, {b: c} , ]](<x>=<x>;{{b: c}}(<b>=<b>;<c>=<c>;))"
        "{{}}()");
  CHECK(values("a:\n  b: c\n  d: [e]\nf: g\n") == "{b: c\n  d: [e]}(<b>=<b>;<c>=<c>;<d>=<d>;[[e]](<e>=<e>;))<g>=<g>;");
}

TEST_CASE("null is a word or nothing at all") {
  CHECK(values("a:\nnull: b\nc: null\nd: ~\ne: 'null'\n") == "nothing;<b>=<b>;<null>=<null>;<~>=<~>;<'null'>=<null>;");
  CHECK(values("a: [null, NULL, nullable]\nb: no\n") == "[[null, NULL, nullable]](<null>=<null>;<NULL>=<NULL>;<nullable>=<nullable>;)<no>=<no>;");
}

TEST_CASE("merges stand where they were written, and own keys win") {
  CHECK(values("x: &x {a: 1, b: 2}\ny: &y {b: 3, c: 4}\nz: {d: 5, <<: [*x, *y], a: 6}\n")
            .ends_with("(<d>=<d>;<5>=<5>;<b>=<b>;<2>=<2>;<c>=<c>;<4>=<4>;<a>=<a>;<6>=<6>;)"));
  CHECK(code_of("a: {<<: 1}\n") == Code::bad_merge);
}

TEST_CASE("what YAML allows and a schema does not") {
  CHECK(code_of("a: 1\na: 2\n") == Code::duplicate_key);
  CHECK(code_of("? [a]\n: 1\n") == Code::key_not_text);
  CHECK(code_of("a: !!str 1\n") == Code::yaml_tag);
  CHECK(code_of("a: 1\n---\nb: 2\n") == Code::several_documents);
  CHECK(code_of("a: &x [*x]\n") == Code::bad_alias);
  CHECK(code_of("a:\n\tb: 1\n") == Code::tab_indentation);
  CHECK(code_of("a: {b: decimal(12,2), c: 1}\n") == Code::comma_in_flow);
  CHECK(code_of("a: [f(x, y)]\n") == Code::comma_in_flow);
  CHECK(code_of("a: {b: text?}\n") == Code::yaml_syntax);
  CHECK(code_of("a: \"\\0\"\n") == Code::bad_encoding);
  CHECK(code_of(std::string(100, '[') + std::string(100, ']')) == Code::yaml_too_deep);
  CHECK(parse("a: ! b\nc: |\n  \tx\n").diagnostics.empty());
}

TEST_CASE("a few aliases that stand for a billion values are refused at once") {
  std::string bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
  for (int i = 1; i < 12; ++i) {
    const std::string below = "*a" + std::to_string(i - 1);
    bomb += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" + below;
    for (int j = 1; j < 10; ++j) bomb += ", " + below;
    bomb += "]\n";
  }
  CHECK(code_of(bomb) == Code::alias_expansion);
}

TEST_CASE("bytes that are no text") {
  CHECK(load_text("tables: {}\n\x04\n").diagnostics.find("U+0004") != std::string::npos);
  CHECK(load_text("tables: {t\xFF: {}}\n").diagnostics.find("0xFF") != std::string::npos);
  CHECK(load_text("# \xF0\x9F\x90\x98\ntables: {}\n").diagnostics.empty());
}

TEST_CASE("an endless line is refused before anything else looks at it") {
  const std::string most(longest_line - 2, 'x');
  CHECK(load_text("# " + most + "\n# " + most + "\nenums: {}\n").diagnostics.empty());
  const std::string refused = load_text("enums: {}\n# x" + most + '\n').diagnostics;
  CHECK(refused.find("error[S0127]: a line of more than 16777216 bytes\n --> f0.yaml:2:1\n") == 0);
  CHECK(refused.size() < 1000);
}

}  // namespace schemac
