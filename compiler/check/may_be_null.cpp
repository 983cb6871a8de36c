// Whether a value may be null.
#include "compiler/check/may_be_null.hpp"

#include <algorithm>

#include "compiler/base/contains.hpp"
#include "compiler/base/overloaded.hpp"

namespace schemac {
namespace {

// Aliases of relations that an outer join may have no row of.
void add_aliases(const Source& source, bool optional, std::vector<Text>& found) {
  if (const auto* named = std::get_if<NamedSource>(&source.kind); named != nullptr && optional)
    found.push_back(named->alias.empty() ? named->name : named->alias);
  const auto* join = std::get_if<JoinSource>(&source.kind);
  if (join == nullptr) return;
  add_aliases(*join->left, optional || join->kind == JoinKind::right || join->kind == JoinKind::full, found);
  add_aliases(*join->right, optional || join->kind == JoinKind::left || join->kind == JoinKind::full, found);
}

// Columns that are in no row that a condition lets pass as null, because it says so itself.
void add_required(const Expr& condition, std::vector<ColumnRef>& found) {
  if (const auto* both = expr_as<Binary>(condition); both != nullptr && both->op == BinaryOp::logical_and) {
    add_required(*both->left, found);
    add_required(*both->right, found);
  }
  const auto* is = expr_as<Is>(condition);
  if (is == nullptr || is->what != IsWhat::null || !is->negated) return;
  if (const auto* column = expr_as<ColumnRef>(*is->operand)) found.push_back(*column);
}

class NullSearch {
 public:
  NullSearch(const Select& select, const TypingContext& context) : context_(context) {
    for (const SourcePtr& source : select.from) add_aliases(*source, false, optional_);
    if (select.where) add_required(*select.where, required_);
  }

  [[nodiscard]] bool found(const Expr& expr) const {
    return std::visit(Overloaded{[](const NullLiteral&) { return true; }, [&](const ColumnRef& column) { return of_column(expr, column); },
                                 [&](const Unary& unary) { return found(*unary.operand); },
                                 [&](const Binary& binary) { return found(*binary.left) || found(*binary.right); },
                                 [&](const Cast& cast) { return found(*cast.operand); }, [&](const Case& cases) { return of_case(cases); },
                                 [&](const Call& call) { return of_call(call); }, [](const auto&) { return false; }},
                      expr.node);
  }

 private:
  [[nodiscard]] bool of_column(const Expr& expr, const ColumnRef& column) const {
    if (contains(required_, column)) return false;
    if (contains(optional_, column.qualifier)) return true;
    const auto relation = context_.record->relations.find(&expr);
    const Table* table = relation == context_.record->relations.end() ? nullptr : context_.world.table(relation->second);
    const Column* known = table == nullptr ? nullptr : table->columns.find(column.name);
    return known != nullptr && known->nullable;
  }
  [[nodiscard]] bool of_case(const Case& cases) const {
    return !cases.otherwise || found(*cases.otherwise) ||
           std::any_of(cases.whens.begin(), cases.whens.end(), [&](const WhenClause& when) { return found(*when.result); });
  }
  [[nodiscard]] bool of_call(const Call& call) const {
    const Function* function = find_function(call.function);
    if (function == nullptr || function->kind != FunctionKind::scalar) return false;
    const auto null = [&](const ExprPtr& argument) { return found(*argument); };
    if (call.function == "nullif") return true;
    if (call.function == "coalesce") return std::all_of(call.arguments.begin(), call.arguments.end(), null);
    if (call.function == "concat_ws" || call.function.view().starts_with("json")) return false;
    return std::any_of(call.arguments.begin(), call.arguments.end(), null);
  }

  const TypingContext& context_;
  std::vector<Text> optional_;
  std::vector<ColumnRef> required_;
};

}  // namespace

bool may_be_null(const Expr& expr, const Select& select, const TypingContext& context) { return NullSearch(select, context).found(expr); }

}  // namespace schemac
