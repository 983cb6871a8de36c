// Walks a template over a context.
#include "compiler/emit/render.hpp"

#include <algorithm>
#include <deque>
#include <fmt/format.h>
#include <tuple>

#include "compiler/base/overloaded.hpp"
#include "compiler/diagnostics/nearest.hpp"
#include "compiler/emit/filters.hpp"

namespace schemac {
namespace {

// The first fault ends the walk.
class Walk {
 public:
  Walk(const TemplateStore::Content& templates, const Dialect& dialect, const Value& context, std::unordered_set<const Template*>& used, Sink& sink)
      : templates_(templates), dialect_(dialect), context_(context), used_(used), sink_(sink) {}

  std::optional<Rendered> run(const Template& text) {
    if (!walk_template(text)) return std::nullopt;
    finish_statement();
    return std::move(statements_);
  }

 private:
  struct Variable {
    std::string_view name;
    const Value* value;
  };

  bool fault(Code code, Extent where, std::string message, std::string help = {}) {
    Report report = sink_.report(code, {current_->file, where.begin, where.end}, std::move(message));
    if (!help.empty()) report.help(std::move(help));
    return false;
  }

  void finish_statement() {
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t first = output_.find_first_not_of(blanks);
    if (first != std::string::npos) statements_.push_back(output_.substr(first, output_.find_last_not_of(blanks) - first + 1));
    output_.clear();
  }

  bool walk_template(const Template& text) {
    used_.insert(&text);
    const Template* outer = std::exchange(current_, &text);
    const bool good = walk(text.body);
    current_ = outer;
    return good;
  }

  bool walk(const TemplateBody& body) {
    const std::size_t depth = variables_.size();
    for (const TemplateNode& node : body)
      if (!std::visit([&](const auto& each) { return step(each, node.where); }, node.kind)) return false;
    variables_.resize(depth);
    return true;
  }

  bool step(const TextNode& text, Extent) {
    output_ += text.text;
    return true;
  }

  bool step(const NextNode&, Extent) {
    finish_statement();
    return true;
  }

  bool step(const OutputNode& node, Extent where) {
    const Value* value = evaluate(*node.expr);
    if (value == nullptr) return false;
    if (!value->printable()) return fault(Code::template_misuse, where, "a list or a map cannot be printed", "name one of its values, or use `join`");
    output_ += value->text();
    return true;
  }

  bool step(const IfNode& node, Extent) {
    for (const IfBranch& branch : node.branches) {
      if (!branch.condition) return walk(branch.body);
      const Value* condition = evaluate(*branch.condition);
      if (condition == nullptr) return false;
      if (condition->truthy()) return walk(branch.body);
    }
    return true;
  }

  bool step(const ForNode& node, Extent where) {
    const Value* value = evaluate(*node.list);
    if (value == nullptr) return false;
    const Value::List* list = value->list();
    if (list == nullptr) return value->is_null() || fault(Code::template_misuse, where, "only a list can be walked");
    const std::size_t depth = variables_.size();
    for (std::size_t i = 0; i < list->size(); ++i) {
      const auto index = static_cast<std::int64_t>(i);
      Value loop = Value::map();
      loop.set("first", i == 0).set("last", i + 1 == list->size()).set("index", index + 1).set("index0", index);
      loop.set("length", static_cast<std::int64_t>(list->size()));
      variables_.push_back({node.variable, &(*list)[i]});
      variables_.push_back({"loop", &loop});
      const bool good = walk(node.body);
      variables_.resize(depth);
      if (!good) return false;
    }
    return true;
  }

  bool step(const IncludeNode& node, Extent where) {
    const Template* included = templates_.find(dialect_, node.name);
    if (included == nullptr) return fault(Code::template_missing, where, fmt::format("there is no template `{}` for {}", node.name, dialect_.title));
    if (depth_ == include_limit) return fault(Code::template_misuse, where, fmt::format("`{}` is included too deep", node.name));
    ++depth_;
    const bool good = walk_template(*included);
    --depth_;
    return good;
  }

  bool step(const SetNode& node, Extent) {
    const Value* value = evaluate(*node.expr);
    if (value == nullptr) return false;
    variables_.push_back({node.variable, value});
    return true;
  }

  const Value* keep(Value value) { return &kept_.emplace_back(std::move(value)); }

  // Null, and a diagnostic, where it cannot be had.
  const Value* evaluate(const TemplateExpr& expr) {
    return std::visit([&](const auto& each) { return value_of(each, expr.where); }, expr.node);
  }

  const Value* value_of(const StringExpr& literal, Extent) { return keep(Value(literal.value)); }
  const Value* value_of(const IntegerExpr& literal, Extent) { return keep(Value(literal.value)); }
  const Value* value_of(const BooleanExpr& literal, Extent) { return keep(Value(literal.value)); }
  const Value* value_of(const NoneExpr&, Extent) { return keep(Value()); }

  const Value* value_of(const PathExpr& path, Extent where) {
    std::size_t failed = 0;
    const Value* value = look_up(path, failed);
    if (value == nullptr) report_unknown(path, failed, where);
    return value;
  }

  const Value* value_of(const NotExpr& negation, Extent) {
    const Value* operand = evaluate(*negation.operand);
    return operand == nullptr ? nullptr : keep(Value(!operand->truthy()));
  }

  const Value* value_of(const BinaryExpr& binary, Extent) {
    const Value* left = evaluate(*binary.left);
    if (left == nullptr) return nullptr;
    if (binary.op == TemplateOp::logical_and && !left->truthy()) return left;
    if (binary.op == TemplateOp::logical_or && left->truthy()) return left;
    const Value* right = evaluate(*binary.right);
    if (right == nullptr || binary.op == TemplateOp::logical_and || binary.op == TemplateOp::logical_or) return right;
    return keep(Value((*left == *right) == (binary.op == TemplateOp::equal)));
  }

  const Value* value_of(const DefinedExpr& defined, Extent) {
    std::size_t failed = 0;
    const auto* path = std::get_if<PathExpr>(&defined.operand->node);
    const bool there = path == nullptr || look_up(*path, failed) != nullptr;
    return keep(Value(there != defined.negated));
  }

  const Value* value_of(const FilterExpr& filter, Extent where) {
    if (filter.name == "default") return value_or_default(filter, where);
    const Value* operand = evaluate(*filter.operand);
    if (operand == nullptr) return nullptr;
    std::string message;
    std::optional<Value> result = apply_filter(filter, *operand, message);
    if (result) return keep(std::move(*result));
    fault(Code::template_misuse, where, std::move(message));
    return nullptr;
  }

  // The operand where it is known and not null, else the argument.
  const Value* value_or_default(const FilterExpr& filter, Extent where) {
    if (filter.arguments.empty()) {
      fault(Code::template_misuse, where, "`default` needs a value in parentheses");
      return nullptr;
    }
    std::size_t failed = 0;
    const auto* path = std::get_if<PathExpr>(&filter.operand->node);
    const Value* operand = path != nullptr ? look_up(*path, failed) : evaluate(*filter.operand);
    if (operand != nullptr && !operand->is_null()) return operand;
    return keep(std::visit([](const auto& each) { return Value(each); }, filter.arguments.front()));
  }

  // `failed` is the first name of the path that is not there.
  const Value* look_up(const PathExpr& path, std::size_t& failed) {
    const Value* value = nullptr;
    for (auto variable = variables_.rbegin(); variable != variables_.rend() && value == nullptr; ++variable)
      if (variable->name == path.names.front()) value = variable->value;
    if (value == nullptr) value = context_.find(path.names.front());
    for (failed = 0; value != nullptr && failed + 1 < path.names.size(); ++failed) value = value->find(path.names[failed + 1]);
    return value;
  }

  void report_unknown(const PathExpr& path, std::size_t failed, Extent where) {
    std::vector<std::string_view> known;
    const Value* holder = &context_;
    std::string so_far;
    for (std::size_t i = 0; i < failed; ++i) so_far += (i == 0 ? "" : ".") + path.names[i];
    if (failed > 0) {
      PathExpr prefix;
      prefix.names.assign(path.names.begin(), path.names.begin() + static_cast<std::ptrdiff_t>(failed));
      std::size_t unused = 0;
      holder = look_up(prefix, unused);
    }
    if (holder != nullptr && holder->entries() != nullptr)
      for (const Value::Entry& entry : *holder->entries()) known.push_back(entry.key);
    if (failed == 0)
      for (const Variable& variable : variables_) known.push_back(variable.name);
    const std::string& unknown = path.names[failed];
    const auto near = nearest(unknown, known);
    const std::string message = failed == 0 ? fmt::format("unknown name `{}`", unknown) : fmt::format("`{}` has no `{}`", so_far, unknown);
    fault(Code::template_unknown_name, where, message,
          near ? fmt::format("did you mean `{}`?", *near) : fmt::format("known here: {}", fmt::join(known, ", ")));
  }

  const TemplateStore::Content& templates_;
  const Dialect& dialect_;
  const Value& context_;
  std::unordered_set<const Template*>& used_;
  Sink& sink_;
  const Template* current_ = nullptr;
  int depth_ = 0;
  std::string output_;
  Rendered statements_;
  std::vector<Variable> variables_;
  std::deque<Value> kept_;  // values made on the way; addresses stay
};

}  // namespace

std::vector<const Template*> Renderer::used() const {
  std::vector<const Template*> list(used_.begin(), used_.end());
  std::sort(list.begin(), list.end(),
            [](const Template* one, const Template* other) { return std::tie(one->folder, one->name) < std::tie(other->folder, other->name); });
  return list;
}

std::optional<Rendered> Renderer::render(const Template& text, const Value& context) const {
  return Walk(templates_, dialect_, context, used_, sink_).run(text);
}

std::optional<Rendered> Renderer::render(std::string_view name, const Value& context) const {
  const Template* text = templates_.find(dialect_, name);
  if (text != nullptr) return render(*text, context);
  sink_.report(Code::template_missing, fmt::format("there is no template `{}` for {}", name, dialect_.title));
  return std::nullopt;
}

}  // namespace schemac
