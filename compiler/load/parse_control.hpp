// What PEGTL needs to be told the same way for every grammar: how a rule that must match complains, and which input is read.
#pragma once

#include <string_view>
#include <tao/pegtl.hpp>

#include "compiler/load/parse_fault.hpp"
#include "grammar/literal.hpp"

namespace schemac {

using SyntaxInput = tao::pegtl::memory_input<tao::pegtl::tracking_mode::lazy, tao::pegtl::eol::lf_crlf, const char*>;

// "`between`", from the rule of the keyword.
template <class Spelling>
struct SpelledOut;
template <char... Letters>
struct SpelledOut<tao::pegtl::istring<Letters...>> {
  static constexpr char text[] = {'`', Letters..., '`', '\0'};
};

// What closes a quoted text or a comment; empty for all other rules.
template <class Rule>
inline constexpr std::string_view closing_mark = {};
template <>
inline constexpr std::string_view closing_mark<grammar::string_rest> = "a closing `'`";
template <>
inline constexpr std::string_view closing_mark<grammar::double_quoted_rest> = "a closing `\"`";
template <>
inline constexpr std::string_view closing_mark<grammar::backticked_rest> = "a closing backtick";
template <>
inline constexpr std::string_view closing_mark<grammar::comment_end> = "a closing `*/`";

template <class Rule>
inline constexpr bool is_name_in_quotes = false;
template <char Quote>
inline constexpr bool is_name_in_quotes<grammar::name_in_quotes<Quote>> = true;

// A Control for tao::pegtl::parse: Messages<Rule>::expected is what the rule wants, for people, or empty. States are the grammar's
// builder, which has `cursor`.
template <template <class> class Messages>
struct SyntaxControl {
  template <class Rule>
  struct control : tao::pegtl::normal<Rule> {
    template <class ParseInput, class State>
    [[noreturn]] static void raise(const ParseInput& input, State& state) {
      const std::string_view text = state.cursor.text;
      if constexpr (closing_mark<Rule>.empty()) {
        fail_expected(text, static_cast<std::size_t>(input.current() - text.data()), expected());
      } else {
        fail_unclosed(text, closing_mark<Rule>);
      }
    }

   private:
    static constexpr std::string_view expected() {
      if constexpr (is_name_in_quotes<Rule>) {
        return "a name between the quotes";
      } else if constexpr (requires { typename Rule::spelling; }) {
        return SpelledOut<typename Rule::spelling>::text;
      } else {
        return Messages<Rule>::expected;
      }
    }
  };
};

// Reads what the text has at the builder's cursor, which then stands behind it.
template <class Rule, template <class> class Action, template <class> class Messages, class Builder>
void read_rule(Builder& builder) {
  Cursor& cursor = builder.cursor;
  SyntaxInput input(cursor.text.data() + cursor.at, cursor.text.data() + cursor.text.size(), "");
  tao::pegtl::parse<tao::pegtl::must<Rule>, Action, SyntaxControl<Messages>::template control>(input, builder);
  cursor.at = static_cast<std::size_t>(input.current() - cursor.text.data());
}

// Lets another reader read what `input` has next, and steps `input` over it. For Action<Rule>::match.
template <class ParseInput, class Read>
bool read_part(ParseInput& input, Cursor& cursor, Read read) {
  const auto begin = static_cast<std::size_t>(input.current() - cursor.text.data());
  cursor.at = begin;
  read();
  input.bump_in_this_line(cursor.at - begin);
  return true;
}

}  // namespace schemac
