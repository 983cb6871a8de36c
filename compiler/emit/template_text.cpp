// Text to template: actions and messages of grammar/template.hpp.
#include <tao/pegtl.hpp>

#include "compiler/emit/template_tokens.hpp"
#include "grammar/template.hpp"

namespace schemac {
namespace {

namespace rules = grammar::templates;
namespace pegtl = tao::pegtl;

struct Reading {
  std::vector<Token> tokens;
  std::vector<TemplateExprPtr> stack;
  std::vector<std::variant<std::string, std::int64_t>> arguments;
  std::string filter;
  Extent filter_where;
  Token open;         // the tag that is being read
  int operators = 0;  // in that tag, with its parentheses
};

// More than any template needs, and little enough for the stack.
constexpr int operator_limit = 200;

template <class Input>
void count_operator(Reading& reading, const Input& in) {
  if (++reading.operators > operator_limit) throw tao::pegtl::parse_error("too much in one tag", in);
}

template <class Input>
Extent extent_of(const Input& in) {
  const auto begin = static_cast<std::uint32_t>(in.position().byte);
  return {begin, begin + static_cast<std::uint32_t>(in.size())};
}

TemplateExprPtr make_expr(auto node, Extent where) {
  auto expr = std::make_unique<TemplateExpr>();
  expr->node = std::move(node);
  expr->where = where;
  return expr;
}

TemplateExprPtr pop(Reading& reading) {
  TemplateExprPtr top = std::move(reading.stack.back());
  reading.stack.pop_back();
  return top;
}

std::string unescaped(std::string_view quoted) {
  std::string text;
  for (std::size_t i = 1; i + 1 < quoted.size(); ++i) {
    if (quoted[i] != '\\') {
      text += quoted[i];
      continue;
    }
    ++i;
    text += quoted[i] == 'n' ? '\n' : quoted[i] == 't' ? '\t' : quoted[i];
  }
  return text;
}

// A number that does not fit is as good as a very large one.
std::int64_t number_of(const std::string& digits) { return digits.size() > 15 ? 0 : std::stoll(digits); }

void finish_tag(Reading& reading, Piece piece, Extent where, bool with_expr) {
  reading.open.piece = piece;
  reading.open.where = where;
  if (with_expr) reading.open.expr = pop(reading);
}

void push_binary(Reading& reading, TemplateOp op) {
  TemplateExprPtr right = pop(reading);
  TemplateExprPtr left = pop(reading);
  const Extent where{left->where.begin, right->where.end};
  reading.stack.push_back(make_expr(BinaryExpr{op, std::move(left), std::move(right)}, where));
}

void push_defined(Reading& reading, bool negated) {
  TemplateExprPtr operand = pop(reading);
  const Extent where = operand->where;
  reading.stack.push_back(make_expr(DefinedExpr{std::move(operand), negated}, where));
}

template <class Rule>
struct Action : pegtl::nothing<Rule> {};

#define SCHEMAC_TEMPLATE_ACTION(rule, ...)           \
  template <>                                        \
  struct Action<rules::rule> {                       \
    template <class Input>                           \
    static void apply(const Input& in, Reading& r) { \
      __VA_ARGS__;                                   \
      static_cast<void>(in);                         \
    }                                                \
  };

SCHEMAC_TEMPLATE_ACTION(text, r.tokens.push_back({Piece::text, in.string(), {}, extent_of(in)}))
SCHEMAC_TEMPLATE_ACTION(comment_text, r.open = Token{Piece::comment, in.string(), {}, extent_of(in)})
SCHEMAC_TEMPLATE_ACTION(comment, r.tokens.push_back(std::exchange(r.open, {})))
SCHEMAC_TEMPLATE_ACTION(trim_before, r.open.trim_before = true)
SCHEMAC_TEMPLATE_ACTION(trim_after, r.open.trim_after = true)
SCHEMAC_TEMPLATE_ACTION(tag, r.tokens.push_back(std::exchange(r.open, {})); r.operators = 0)
SCHEMAC_TEMPLATE_ACTION(output, finish_tag(r, Piece::output, extent_of(in), true); r.tokens.push_back(std::exchange(r.open, {})); r.operators = 0)
SCHEMAC_TEMPLATE_ACTION(if_tag, finish_tag(r, Piece::if_, extent_of(in), true))
SCHEMAC_TEMPLATE_ACTION(elif_tag, finish_tag(r, Piece::elif, extent_of(in), true))
SCHEMAC_TEMPLATE_ACTION(else_tag, finish_tag(r, Piece::else_, extent_of(in), false))
SCHEMAC_TEMPLATE_ACTION(endif_tag, finish_tag(r, Piece::endif, extent_of(in), false))
SCHEMAC_TEMPLATE_ACTION(for_tag, finish_tag(r, Piece::for_, extent_of(in), true))
SCHEMAC_TEMPLATE_ACTION(endfor_tag, finish_tag(r, Piece::endfor, extent_of(in), false))
SCHEMAC_TEMPLATE_ACTION(include_tag, finish_tag(r, Piece::include, extent_of(in), false))
SCHEMAC_TEMPLATE_ACTION(set_tag, finish_tag(r, Piece::set, extent_of(in), true))
SCHEMAC_TEMPLATE_ACTION(next_tag, finish_tag(r, Piece::next, extent_of(in), false))
SCHEMAC_TEMPLATE_ACTION(loop_variable, r.open.text = in.string())
SCHEMAC_TEMPLATE_ACTION(set_variable, r.open.text = in.string())
SCHEMAC_TEMPLATE_ACTION(included_name, r.open.text = unescaped(in.string_view()); r.stack.clear())
SCHEMAC_TEMPLATE_ACTION(string_literal, r.stack.push_back(make_expr(StringExpr{unescaped(in.string_view())}, extent_of(in))))
SCHEMAC_TEMPLATE_ACTION(integer, r.stack.push_back(make_expr(IntegerExpr{number_of(in.string())}, extent_of(in))))
SCHEMAC_TEMPLATE_ACTION(true_literal, r.stack.push_back(make_expr(BooleanExpr{true}, extent_of(in))))
SCHEMAC_TEMPLATE_ACTION(false_literal, r.stack.push_back(make_expr(BooleanExpr{false}, extent_of(in))))
SCHEMAC_TEMPLATE_ACTION(none_literal, r.stack.push_back(make_expr(NoneExpr{}, extent_of(in))))
SCHEMAC_TEMPLATE_ACTION(filter_name, count_operator(r, in); r.filter = in.string(); r.filter_where = extent_of(in); r.arguments.clear())
SCHEMAC_TEMPLATE_ACTION(negated, auto operand = pop(r); r.stack.push_back(make_expr(NotExpr{std::move(operand)}, extent_of(in))))
SCHEMAC_TEMPLATE_ACTION(paren_open, count_operator(r, in))
SCHEMAC_TEMPLATE_ACTION(negation_word, count_operator(r, in))
SCHEMAC_TEMPLATE_ACTION(equal_tail, count_operator(r, in); push_binary(r, TemplateOp::equal))
SCHEMAC_TEMPLATE_ACTION(unequal_tail, count_operator(r, in); push_binary(r, TemplateOp::unequal))
SCHEMAC_TEMPLATE_ACTION(and_tail, count_operator(r, in); push_binary(r, TemplateOp::logical_and))
SCHEMAC_TEMPLATE_ACTION(or_tail, count_operator(r, in); push_binary(r, TemplateOp::logical_or))
SCHEMAC_TEMPLATE_ACTION(defined_tail, push_defined(r, false))
SCHEMAC_TEMPLATE_ACTION(undefined_tail, push_defined(r, true))

#undef SCHEMAC_TEMPLATE_ACTION

template <>
struct Action<rules::path> {
  template <class Input>
  static void apply(const Input& in, Reading& reading) {
    PathExpr path;
    std::string_view rest = in.string_view();
    for (std::size_t dot = rest.find('.'); dot != std::string_view::npos; dot = rest.find('.')) {
      path.names.emplace_back(rest.substr(0, dot));
      rest.remove_prefix(dot + 1);
    }
    path.names.emplace_back(rest);
    reading.stack.push_back(make_expr(std::move(path), extent_of(in)));
  }
};

// The literal that was just read is an argument, not an operand.
template <>
struct Action<rules::filter_argument> {
  static void apply0(Reading& reading) {
    const TemplateExprPtr literal = pop(reading);
    if (const auto* text = std::get_if<StringExpr>(&literal->node)) reading.arguments.emplace_back(text->value);
    if (const auto* number = std::get_if<IntegerExpr>(&literal->node)) reading.arguments.emplace_back(number->value);
  }
};

template <>
struct Action<rules::filter> {
  static void apply0(Reading& reading) {
    TemplateExprPtr operand = pop(reading);
    reading.stack.push_back(make_expr(FilterExpr{reading.filter, std::move(reading.arguments), std::move(operand)}, reading.filter_where));
  }
};

// What was expected where parsing stopped.
template <class>
inline constexpr const char* error_message = "not understood";
template <>
inline constexpr auto error_message<rules::expression> = "expected a value";
template <>
inline constexpr auto error_message<rules::filtered> = "expected a value";
template <>
inline constexpr auto error_message<rules::conjunction> = "expected a value";
template <>
inline constexpr auto error_message<rules::negation> = "expected a value";
template <>
inline constexpr auto error_message<rules::tag_body> = "expected `if`, `elif`, `else`, `endif`, `for`, `endfor`, `include`, `set` or `next`";
template <>
inline constexpr auto error_message<rules::tag_close> = "expected `%}`";
template <>
inline constexpr auto error_message<rules::output_close> = "expected `}}`";
template <>
inline constexpr auto error_message<rules::comment_text> = "expected `#}` to end the comment";
template <>
inline constexpr auto error_message<rules::included_name> = "expected the name of a template in quotes";
template <>
inline constexpr auto error_message<rules::filter_name> = "expected the name of a filter";
template <>
inline constexpr auto error_message<rules::loop_variable> = "expected a name";
template <>
inline constexpr auto error_message<rules::set_variable> = "expected a name";
template <>
inline constexpr auto error_message<rules::kw_in> = "expected `in`";
template <>
inline constexpr auto error_message<pegtl::one<')'>> = "expected `)`";
template <>
inline constexpr auto error_message<pegtl::one<'='>> = "expected `=`";

struct Messages {
  template <class Rule>
  static constexpr auto message = error_message<Rule>;
  template <class Rule>
  static constexpr bool raise_on_failure = false;
};
template <class Rule>
using Control = pegtl::must_if<Messages, pegtl::normal, false>::control<Rule>;

}  // namespace

std::optional<TemplateBody> parse_template(FileId file, std::string_view text, bool& clause, Sink& sink) {
  Reading reading;
  try {
    pegtl::memory_input in(text.data(), text.data() + text.size(), "template");
    pegtl::parse<rules::file, Action, Control>(in, reading);
  } catch (const pegtl::parse_error& error) {
    const auto at = static_cast<std::uint32_t>(error.positions().front().byte);
    const std::string message(error.message());
    sink.report(Code::template_syntax, {file, at, at + (at < text.size() ? 1 : 0)}, message);
    return std::nullopt;
  }
  clause = marks_clause(reading.tokens);
  return build_template(file, std::move(reading.tokens), sink);
}

}  // namespace schemac
