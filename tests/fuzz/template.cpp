// Fuzz target: templates, parsed and rendered with a value that has every shape.
#include "compiler/emit/render.hpp"
#include "compiler/emit/template_set.hpp"
#include "tests/fuzz/input.hpp"

namespace {

using namespace schemac;

Value sample() {
  Value context = Value::map();
  context.set("name", "Order").set("none", Value()).set("columns", Value::List{"a", "b", "c"});
  return context.set("column", Value::map().set("name", "x").set("nullable", true));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = text_of(data, size);
  Sink sink;
  TemplateStore::Content content;
  Template parsed{"main.sql", "shared", false, false, 0, {}};
  std::optional<TemplateBody> body = parse_template(0, text, parsed.clause, sink);
  must(body.has_value() != sink.has_errors(), "neither or both of template and fault", text);
  if (!body) return 0;
  parsed.body = std::move(*body);
  content.folders["shared"].insert_or_assign("main.sql", std::move(parsed));
  const Renderer renderer(content, *find_dialect("mysql"), sink);
  const auto rendered = renderer.render("main.sql", sample());
  must(rendered.has_value() != sink.has_errors(), "neither or both of text and fault", text);
  return 0;
}
