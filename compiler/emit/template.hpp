// A parsed template: nodes to walk, expressions to evaluate.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "compiler/diagnostics/sink.hpp"
#include "compiler/source/span.hpp"

namespace schemac {

struct TemplateExpr;
using TemplateExprPtr = std::shared_ptr<const TemplateExpr>;

struct PathExpr {
  std::vector<std::string> names;
};
struct StringExpr {
  std::string value;
};
struct IntegerExpr {
  std::int64_t value = 0;
};
struct BooleanExpr {
  bool value = false;
};
struct NoneExpr {};
struct NotExpr {
  TemplateExprPtr operand;
};
enum class TemplateOp : std::uint8_t { logical_and, logical_or, equal, unequal };
struct BinaryExpr {
  TemplateOp op{};
  TemplateExprPtr left;
  TemplateExprPtr right;
};
struct DefinedExpr {
  TemplateExprPtr operand;
  bool negated = false;
};
struct FilterExpr {
  std::string name;
  std::vector<std::variant<std::string, std::int64_t>> arguments;
  TemplateExprPtr operand;
};
struct TemplateExpr {
  std::variant<PathExpr, StringExpr, IntegerExpr, BooleanExpr, NoneExpr, NotExpr, BinaryExpr, DefinedExpr, FilterExpr> node;
  Extent where;
};

struct TemplateNode;
using TemplateBody = std::vector<TemplateNode>;

struct TextNode {
  std::string text;
};
struct OutputNode {
  TemplateExprPtr expr;
};
struct IfBranch {
  TemplateExprPtr condition;  // null for `else`
  TemplateBody body;
};
struct IfNode {
  std::vector<IfBranch> branches;
};
struct ForNode {
  std::string variable;
  TemplateExprPtr list;
  TemplateBody body;
};
struct IncludeNode {
  std::string name;
};
struct SetNode {
  std::string variable;
  TemplateExprPtr expr;
};
// A statement ends, the next one begins.
struct NextNode {};
struct TemplateNode {
  std::variant<TextNode, OutputNode, IfNode, ForNode, IncludeNode, SetNode, NextNode> kind;
  Extent where;
};

struct Template {
  std::string name;    // "add_column.sql"
  std::string folder;  // "mysql"
  bool overridden = false;
  bool clause = false;  // opens with {# clause #}: what it gives stands inside an ALTER TABLE
  FileId file = 0;
  TemplateBody body;
  std::string_view text = {};  // as it was read, of the set of files that it was read into
};

// The body of a template; a fault is reported at its place in `file`, and nothing is returned.
[[nodiscard]] std::optional<TemplateBody> parse_template(FileId file, std::string_view text, bool& clause, Sink& sink);

}  // namespace schemac
