// Pages of the kit: nothing that a name holds is markup, and pictures are the same every time.
#include <doctest/doctest.h>
#include <string>

#include "compiler/diff/diff.hpp"
#include "compiler/emit/escape.hpp"
#include "compiler/emit/highlight.hpp"
#include "compiler/emit/picture.hpp"

using namespace schemac;

namespace {

Table table(const char* name) {
  Table made;
  made.name = Text(name);
  for (const char* column : {"id", "owner"}) {
    Column each;
    each.name = Text(column);
    each.type = {IntegerType{}};
    made.columns.insert(each);
  }
  return made;
}

Table child(const char* name, const char* target) {
  Table made = table(name);
  ForeignKey key;
  key.name = Text("fk");
  key.columns = {Text("owner")};
  key.target = Text(target);
  key.target_columns = {Text("id")};
  made.foreign_keys.insert(key);
  return made;
}

Schema schema_of(std::initializer_list<Table> tables) {
  Schema schema;
  for (const Table& each : tables) schema.tables.insert({each.name, each, {}});
  return schema;
}

const PictureBox* box(const Picture& picture, std::string_view title) {
  for (const PictureBox& each : picture.boxes)
    if (each.title == title) return &each;
  return nullptr;
}

Picture picture(const Schema& before, const Schema& after) {
  Sink sink;
  const Changes changes = diff_schemas(before, after, sink);
  return picture_of({before, after, changes});
}

}  // namespace

TEST_CASE("names are no markup in HTML") {
  CHECK(html.title("<script>alert('1')</script>") == "&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;");
  CHECK(html.prose("a\"b&c\n") == "a&quot;b&amp;c&lt;U+000A&gt;");
  CHECK(html.ours("set `lock_timeout` < 1") == "set <code>lock_timeout</code> &lt; 1");
}

TEST_CASE("names are no markup in Markdown") {
  CHECK(markdown.title("add column t.a") == "`add column t.a`");
  CHECK(markdown.title("a`b``c|d\ne") == "```a`b``c<U+007C>d<U+000A>e```");
  CHECK(markdown.title("`a`") == "`` `a` ``");
  CHECK(markdown.prose("a|b*c_[d](<e>)") == "a\\|b\\*c\\_\\[d\\](\\<e\\>)");
  CHECK(markdown.prose("@everyone fixes #1") == "@<!---->everyone fixes #<!---->1");
  CHECK(markdown_fence("select 1") == "```");
  CHECK(markdown_fence("a ```` b") == "`````");
}

TEST_CASE("tokens of SQL are marked, and everything is escaped") {
  CHECK(highlight_sql("ALTER TABLE `a<b` ADD c int DEFAULT 'x<''y' -- <i>") ==
        "<span class=\"k\">ALTER</span> <span class=\"k\">TABLE</span> <span class=\"q\">`a&lt;b`</span> <span class=\"k\">ADD</span> c int <span "
        "class=\"k\">DEFAULT</span> <span class=\"s\">&#39;x&lt;&#39;</span><span class=\"s\">&#39;y&#39;</span> <span class=\"c\">-- "
        "&lt;i&gt;</span>");
  CHECK(highlight_sql("a = 12\n\tand 'open") == "a = <span class=\"n\">12</span>\n\tand <span class=\"s\">&#39;open</span>");
  CHECK(highlight_sql("/* x */ \xe2\x80\xae") == "<span class=\"c\">/* x */</span> &lt;U+202E&gt;");
  CHECK(highlight_sql("").empty());
}

TEST_CASE("a picture shows what changes and what that is tied to, once, without an overlap") {
  const Schema before = schema_of({table("kept"), table("far"), table("gone")});
  const Schema after = schema_of({table("kept"), table("far"), child("come", "kept")});
  const Picture made = picture(before, after);
  REQUIRE(made.boxes.size() == 3);
  CHECK(made.edges.size() == 1);
  REQUIRE(box(made, "come") != nullptr);
  REQUIRE(box(made, "kept") != nullptr);
  REQUIRE(box(made, "gone") != nullptr);
  CHECK(box(made, "far") == nullptr);
  CHECK(box(made, "come")->mark == Mark::added);
  CHECK(box(made, "kept")->mark == Mark::same);
  CHECK(box(made, "gone")->mark == Mark::gone);
  CHECK(box(made, "kept")->x < box(made, "come")->x);
  for (const PictureBox& one : made.boxes) {
    CHECK(one.x + one.width <= made.width);
    CHECK(one.y + one.height <= made.height);
    for (const PictureBox& other : made.boxes) {
      const bool apart =
          one.x + one.width <= other.x || other.x + other.width <= one.x || one.y + one.height <= other.y || other.y + other.height <= one.y;
      CHECK((&one == &other || apart));
    }
  }
}

TEST_CASE("a circle of foreign keys, and a table that points at itself, end") {
  const Picture made = picture({}, schema_of({child("a", "b"), child("b", "a"), child("c", "c")}));
  CHECK(made.boxes.size() == 3);
  CHECK(made.edges.size() == 3);
}

TEST_CASE("what there is no room for is counted") {
  Schema after;
  for (int i = 0; i < 100; ++i) {
    Table each = table(("t" + std::to_string(i)).c_str());
    after.tables.insert({each.name, each, {}});
  }
  const Picture made = picture({}, after);
  CHECK(made.boxes.size() == 60);
  CHECK(made.hidden == 40);
}
