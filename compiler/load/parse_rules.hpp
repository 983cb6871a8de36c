// How a file gives the rules of its grammar their actions and messages, a line a rule. For parse_*.cpp alone, in their unnamed namespaces.
#pragma once

#include "compiler/load/parse_control.hpp"

// Opens the list: every rule is without action and message. `Builder` is the state of the parse, which has `cursor`.
#define RULES                                        \
  template <class Rule>                              \
  struct Action {};                                  \
  template <class Rule>                              \
  struct Messages {                                  \
    static constexpr std::string_view expected = {}; \
  }

// What is done with `builder` when the rule has matched.
#define ON(rule, ...)                                                      \
  template <>                                                              \
  struct Action<grammar::rule> {                                           \
    static void apply0([[maybe_unused]] Builder& builder) { __VA_ARGS__; } \
  }

// The same, with `text`: what has matched.
#define ON_TEXT(rule, ...)                                                  \
  template <>                                                               \
  struct Action<grammar::rule> {                                            \
    template <class Input>                                                  \
    static void apply(const Input& in, [[maybe_unused]] Builder& builder) { \
      [[maybe_unused]] const std::string_view text = in.string_view();      \
      __VA_ARGS__;                                                          \
    }                                                                       \
  }

// The rule is another grammar's, and that one's reader reads it from `builder.cursor`.
#define READ_BY(rule, ...)                                                                                                                    \
  template <>                                                                                                                                 \
  struct Action<grammar::rule> {                                                                                                              \
    template <class Rule, tao::pegtl::apply_mode, tao::pegtl::rewind_mode, template <class...> class, template <class...> class, class Input> \
    static bool match(Input& in, Builder& builder) {                                                                                          \
      return read_part(in, builder.cursor, [&builder] { __VA_ARGS__; });                                                                      \
    }                                                                                                                                         \
  }

// What the rule wants, for people.
#define EXPECTED(rule, text)                           \
  template <>                                          \
  struct Messages<grammar::rule> {                     \
    static constexpr std::string_view expected = text; \
  }
