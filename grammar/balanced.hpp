// Text with balanced brackets, over which a grammar steps without reading it.
#pragma once

#include <cstddef>
#include <tao/pegtl.hpp>
#include <tao/pegtl/contrib/analyze_traits.hpp>

namespace schemac::grammar {

// Everything up to the first `)` that closes nothing inside, or to the end. Brackets in quotes and in comments do not count. One
// loop, so that nesting costs no stack.
struct balanced {
  using rule_t = balanced;
  using subs_t = tao::pegtl::empty_list;

  template <class ParseInput>
  [[nodiscard]] static bool match(ParseInput& in) {
    const char* const first = in.current();
    const char* const last = in.end();
    std::size_t depth = 0;
    const char* at = first;
    for (; at != last; ++at) {
      if (*at == '(') ++depth;
      if (*at == ')' && depth-- == 0) break;
      at = last_of_token(at, last);
    }
    in.bump(static_cast<std::size_t>(at - first));
    return true;
  }

 private:
  // The last byte of what begins at `at`: a quoted text, a comment, or one byte. What is not closed goes to the end.
  [[nodiscard]] static const char* last_of_token(const char* at, const char* last) {
    const char* const next = at + 1;
    if (*at == '\'' || *at == '"' || *at == '`') return find(next, last, *at);
    if (next == last) return at;
    if (*at == '-' && *next == '-') return find(next, last, '\n');
    if (*at != '/' || *next != '*') return at;
    for (const char* scan = next + 1; scan != last; ++scan)
      if (*scan == '/' && scan[-1] == '*' && scan - 1 != next) return scan;
    return last - 1;
  }
  [[nodiscard]] static const char* find(const char* at, const char* last, char sought) {
    for (; at != last; ++at)
      if (*at == sought) return at;
    return last - 1;
  }
};

struct balanced_group : tao::pegtl::seq<tao::pegtl::one<'('>, balanced, tao::pegtl::one<')'>> {};

}  // namespace schemac::grammar

template <class Name>
struct tao::pegtl::analyze_traits<Name, schemac::grammar::balanced> : tao::pegtl::analyze_opt_traits<> {};
