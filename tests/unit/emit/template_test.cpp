// The template language.
#include <doctest/doctest.h>

#include "compiler/emit/render.hpp"
#include "compiler/emit/template_set.hpp"

namespace {

using namespace schemac;

struct Result {
  std::string text;
  std::vector<std::string> statements;
  std::vector<Diagnostic> faults;
};

// Renders `text` with another template, `part.sql`, beside it.
Result render(std::string_view text, const Value& context, std::string_view part = "") {
  Sink sink;
  TemplateStore::Content content;
  Result result;
  bool good = true;
  for (const auto& [name, bytes] : {std::pair{std::string("main.sql"), text}, std::pair{std::string("part.sql"), part}}) {
    Template parsed{name, "shared", false, false, 0, {}};
    auto body = parse_template(0, bytes, parsed.clause, sink);
    good = good && body.has_value();
    if (body) parsed.body = std::move(*body);
    content.folders["shared"].insert_or_assign(name, std::move(parsed));
  }
  const Renderer renderer(content, *find_dialect("mysql"), sink);
  if (good)
    if (auto rendered = renderer.render("main.sql", context)) result.statements = std::move(*rendered);
  if (!result.statements.empty()) result.text = result.statements.front();
  result.faults = sink.sorted();
  return result;
}

Value sample() {
  Value context = Value::map();
  context.set("name", "Order").set("none", Value()).set("columns", Value::List{"a", "b", "c"});
  return context.set("column", Value::map().set("name", "x").set("nullable", true));
}

void fails(std::string_view text, Code code, std::string_view message, std::uint32_t begin) {
  const Result result = render(text, sample());
  REQUIRE(result.faults.size() == 1);
  CHECK(result.faults[0].code == code);
  CHECK(result.faults[0].message == message);
  CHECK(result.faults[0].span.begin == begin);
}

TEST_CASE("values, paths and filters") {
  CHECK(render("{{ name }} {{ column.name }}{{ none }}!", sample()).text == "Order x!");
  CHECK(render("{{ columns | join(\", \") | upper }} {{ columns | length }} {{ columns | first }}", sample()).text == "A, B, C 3 a");
  CHECK(render("{{ none | default('NULL') }} {{ nowhere | default(\"-\") }}", sample()).text == "NULL -");
  CHECK(render("{{ 'a\\nb' | indent(2) }}", sample()).text == "a\n  b");
}

TEST_CASE("conditions") {
  CHECK(render("{% if none %}1{% elif column.nullable and not none %}2{% else %}3{% endif %}", sample()).text == "2");
  CHECK(render("{% if name == 'Order' or nowhere %}1{% endif %}{% if name != 'x' %}2{% endif %}", sample()).text == "12");
  CHECK(render("{% if nowhere is defined %}1{% endif %}{% if column.name is defined %}2{% endif %}{% if nowhere is not defined %}3{% endif %}",
               sample())
            .text == "23");
}

TEST_CASE("loops, includes and variables") {
  CHECK(render("{% for c in columns %}{{ loop.index }}{{ c }}{% if not loop.last %},{% endif %}{% endfor %}", sample()).text == "1a,2b,3c");
  CHECK(render("{% for c in columns %}{% include \"part.sql\" %}{% endfor %}", sample(), "<{{ c }}>\n").text == "<a><b><c>");
  CHECK(render("{% set x = column.name %}{{ x }}", sample()).text == "x");
}

TEST_CASE("a tag alone on its line takes the line with it") {
  CHECK(render("a\n  {% if name %}\nb\n  {% endif %}\nc\n", sample()).text == "a\nb\nc");
  CHECK(render("a\n{# why #}\nb", sample()).text == "a\nb");
  CHECK(render("a  {%- if name -%}  b  {%- endif %} c", sample()).text == "ab c");
}

TEST_CASE("next begins a statement, and empty ones go") {
  CHECK(render("a\n{% next %}\n\n{% next %}\nb", sample()).statements == std::vector<std::string>{"a", "b"});
}

TEST_CASE("faults point at their place") {
  fails("{{ nmae }}", Code::template_unknown_name, "unknown name `nmae`", 3);
  fails("{{ column.nam }}", Code::template_unknown_name, "`column` has no `nam`", 3);
  fails("{{ columns }}", Code::template_misuse, "a list or a map cannot be printed", 0);
  fails("{{ name | upcase }}", Code::template_misuse, "unknown filter `upcase`", 10);
  fails("{% include 'gone.sql' %}", Code::template_missing, "there is no template `gone.sql` for MySQL", 3);
  fails("{% if name %}", Code::template_syntax, "this tag is never closed", 3);
  fails("{% endif %}", Code::template_syntax, "there is no `if` for this tag", 3);
  fails("ab {{ }}", Code::template_syntax, "expected a value", 6);
  fails("{% whatever %}", Code::template_syntax, "expected `if`, `elif`, `else`, `endif`, `for`, `endfor`, `include`, `set` or `next`", 3);
  fails("{# open", Code::template_syntax, "expected `#}` to end the comment", 2);
}

TEST_CASE("nesting has an end") {
  const auto repeated = [](std::string_view text, int times) {
    std::string result;
    for (int i = 0; i < times; ++i) result += text;
    return result;
  };
  for (const std::string& text : {"{{ " + repeated("(", 100000), "{{ " + repeated("not ", 100000), "{{ name" + repeated(" and name", 100000) + " }}",
                                  "{{ name" + repeated(" | upper", 100000) + " }}", repeated("{% if name %}", 100000)})
    CHECK(render(text, sample()).faults.size() == 1);
}

TEST_CASE("a template that includes itself ends in a fault") {
  const Result result = render("{% include 'part.sql' %}", sample(), "{% include 'part.sql' %}");
  REQUIRE(result.faults.size() == 1);
  CHECK(result.faults[0].code == Code::template_misuse);
}

}  // namespace
