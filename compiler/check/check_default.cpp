// A column's default and its `on update`.
#include <algorithm>
#include <fmt/format.h>

#include "compiler/base/contains.hpp"
#include "compiler/check/literals.hpp"
#include "compiler/check/table_context.hpp"
#include "compiler/model/conversion.hpp"

namespace schemac {
namespace {

bool is_clock(const Expr& tree) {
  const auto* call = expr_as<Call>(tree);
  return call != nullptr && call->arguments.empty() &&
         (call->function == "now" || call->function == "current_timestamp" || call->function == "localtimestamp");
}

bool is_literal(const Expr& tree) {
  if (const auto* sign = expr_as<Unary>(tree)) return sign->op != UnaryOp::logical_not && expr_as<NumberLiteral>(*sign->operand) != nullptr;
  return expr_as<NumberLiteral>(tree) != nullptr || expr_as<StringLiteral>(tree) != nullptr || expr_as<BooleanLiteral>(tree) != nullptr ||
         expr_as<NullLiteral>(tree) != nullptr || expr_as<TemporalLiteral>(tree) != nullptr || expr_as<IntervalLiteral>(tree) != nullptr;
}

bool is_lob(const Type& type) {
  return type_as<TextType>(type) != nullptr || type_as<BlobType>(type) != nullptr || type_as<JsonType>(type) != nullptr;
}

class DefaultCheck {
 public:
  DefaultCheck(TableContext& context, const Column& column) : context_(context), column_(column), value_(*column.default_value) {}

  void run() {
    if (column_.identity || column_.generated) {
      report(column_.identity ? "an identity column has no default" : "a generated column has no default", "leave the default out");
      return;
    }
    const Expr* tree = value_.tree();
    if (tree == nullptr) {
      context_.check_portable(value_, {"the default"});
      return;
    }
    if (bare_word(*tree)) return;
    static constexpr PlaceRules rules{"a default", false};
    const std::size_t errors = context_.report.errors();
    const ValueType value = context_.type(value_, rules);
    if (context_.report.errors() != errors) return;
    if (is_literal(*tree))
      literal(*tree, value);
    else
      expression(*tree, value);
    if (is_lob(column_.type) && expr_as<NullLiteral>(*tree) == nullptr)
      if (const std::string missing = context_.targets.without(&Capabilities::text_default); !missing.empty())
        context_.report.report(Code::not_on_target, at(*tree), with_verb(missing, "has") + " no defaults on " + describe(column_.type))
            .help("leave it to the application, or give the column `only`");
  }

 private:
  [[nodiscard]] Span at(const Expr& expr) const { return context_.locate(value_)(expr.where); }

  void report(std::string message, const std::string& help) const {
    const Expr* tree = value_.tree();
    Report reported = context_.report.report(Code::bad_default, tree == nullptr ? context_.at(value_.where) : at(*tree), std::move(message));
    if (!help.empty()) reported.help(help);
  }

  // A word alone is a value that was meant, not a column to read: false where it may be a text without its quotes.
  [[nodiscard]] bool bare_word(const Expr& tree) const {
    const auto* reference = expr_as<ColumnRef>(tree);
    const Family to = family_of(column_.type);
    if (reference == nullptr || !reference->qualifier.empty()) return false;
    if (!is_number(to) && !is_moment(to) && to != Family::boolean && to != Family::time && to != Family::uuid) return false;
    const std::string word = quoted(reference->name);
    Report reported = context_.report.report(Code::bad_literal, at(tree), fmt::format("{} is no {}", word, describe(column_.type)));
    if (to == Family::boolean) reported.help("write `true` or `false`");
    if (find_function(reference->name) != nullptr) reported.help(fmt::format("a function is called: `{}()`", reference->name.view()));
    return true;
  }

  void literal(const Expr& tree, const ValueType& value) const {
    if (expr_as<NullLiteral>(tree) != nullptr) {
      if (!column_.nullable)
        report(fmt::format("column `{}` is NOT NULL and its default is null", column_.name.view()), "leave the default out, or add `?` to the type");
      return;
    }
    const auto* sign = expr_as<Unary>(tree);
    const Expr& inner = sign == nullptr ? tree : *sign->operand;
    if (const auto* number = expr_as<NumberLiteral>(inner))
      this->number(*number, sign != nullptr && sign->op == UnaryOp::negate);
    else if (const auto* text = expr_as<StringLiteral>(inner))
      this->text(tree, *text);
    else
      mismatch(value);
  }

  void mismatch(const ValueType& value) const {
    const Family to = family_of(column_.type);
    if (to == Family::unknown || to == Family::array || value.family == Family::unknown || can_assign(value.family, to)) return;
    report(fmt::format("the default is {}, and column `{}` is {}", describe(value), column_.name.view(), describe(column_.type)),
           to == Family::boolean ? "write `true` or `false`"
           : to == Family::text  ? "put it in single quotes"
                                 : "");
  }

  void number(const NumberLiteral& number, bool negative) const {
    if (const auto* integer = type_as<IntegerType>(column_.type)) {
      if (!number.integral)
        report(fmt::format("the default `{}` is no integer", number.digits.view()), "");
      else if (!fits(number.digits, negative, *integer))
        report(fmt::format("the default `{}{}` is out of the range of {}", negative ? "-" : "", number.digits.view(), describe(column_.type)), "");
      return;
    }
    if (const auto* decimal = type_as<DecimalType>(column_.type)) {
      const DecimalFit fitting = fit(number.digits, *decimal);
      if (fitting == DecimalFit::too_large)
        report(fmt::format("the default `{}` is out of the range of {}", number.digits.view(), describe(column_.type)), "");
      if (fitting == DecimalFit::too_fine)
        report(fmt::format("the default `{}` has more than {} digits after the point, which {} cuts off", number.digits.view(), decimal->scale,
                           describe(column_.type)),
               "");
      return;
    }
    mismatch(value_of(number.integral ? Family::integer : Family::decimal));
  }

  void text(const Expr& tree, const StringLiteral& literal) const {
    const Family to = family_of(column_.type);
    const std::size_t length = characters_in(literal.value);
    if (const auto* limited = type_as<CharType>(column_.type); limited != nullptr && length > limited->length)
      report(fmt::format("the default has {} characters, and column `{}` takes {}", length, column_.name.view(), limited->length), "");
    if (const auto* limited = type_as<BinaryType>(column_.type); limited != nullptr && literal.value.view().size() > limited->length)
      report(fmt::format("the default has {} bytes, and column `{}` takes {}", literal.value.view().size(), column_.name.view(), limited->length),
             "");
    if (is_number(to)) {
      report(fmt::format("the default is a text, and column `{}` is {}", column_.name.view(), describe(column_.type)), "leave out the quotes");
      return;
    }
    if (to == Family::boolean) {
      mismatch(value_of(Family::text));
      return;
    }
    if (to == Family::interval) return;
    ExpressionFacts unused;
    TypingContext typing{context_.world, context_.locate(value_), context_.report, unused};
    const Scope scope(context_.table);
    static constexpr PlaceRules rules{"a default", false};
    ValueType value = value_of(Family::text);
    value.literal = &tree;
    ExpressionTyper(typing, scope, rules).assign(tree, value, value_of(column_.type), "the column is");
  }

  void expression(const Expr& tree, const ValueType& value) {
    context_.check_portable(value_, {"the default"});
    const Family to = family_of(column_.type);
    const bool temporal = to == Family::time && is_moment(value.family);
    if (value.family != Family::unknown && value.family != Family::null && to != Family::unknown && !temporal) mismatch(value);
    if (is_clock(tree) && (to == Family::datetime || to == Family::timestamp)) return;
    const auto* call = expr_as<Call>(tree);
    const std::string missing = context_.targets.where([&](const TargetView& target) {
      if (target.can().expression_default == Support::yes) return false;
      const auto allowed = target.dialect().default_functions;
      return call == nullptr || !contains(allowed, call->function.view());
    });
    if (!missing.empty())
      context_.report
          .report(Code::not_on_target, at(tree), with_verb(missing, "takes") + " a value or one of few functions as a default, and this is neither")
          .help("give the column a default of its own under that dialect's key");
  }

  TableContext& context_;
  const Column& column_;
  const Expression& value_;
};

void check_on_update(TableContext& context, const Column& column) {
  const Expression& value = *column.on_update;
  const Expr* tree = value.tree();
  const Span span = tree == nullptr ? context.at(value.where) : context.locate(value)(tree->where);
  const Family family = family_of(column.type);
  if (family != Family::timestamp && family != Family::datetime && family != Family::unknown)
    context.report.report(
        Code::bad_on_update, span,
        fmt::format("`on update` is for datetime and timestamp columns, and `{}` is {}", column.name.view(), describe(column.type)));
  else if (tree != nullptr && !is_clock(*tree))
    context.report.report(Code::bad_on_update, span, "`on update` takes `now()` alone").help("write `on update now()`");
  if (column.generated) context.report.report(Code::bad_on_update, span, "a generated column has no `on update`");
  const Column* former = context.former_column(column);
  if (former != nullptr && former->on_update) return;
  for (const TargetView* target : context.targets)
    if (target->can().on_update_now == Support::no && target->can().touch_trigger == Support::no)
      context.notes.add(Code::not_kept, target->dialect().title, "column", "`on update now()` is not kept",
                        "the application or a trigger must set it", span);
}

}  // namespace

void check_default(TableContext& context, const Column& column) {
  if (column.default_value) DefaultCheck(context, column).run();
  if (column.on_update) check_on_update(context, column);
}

}  // namespace schemac
