// How the grammars of this folder say what is wrong: one thrown SyntaxFault, caught by the function that was given the text.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "compiler/load/parse.hpp"

namespace schemac {

[[nodiscard]] constexpr Extent extent_of(std::size_t begin, std::size_t end) noexcept {
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

// Where a grammar stands in a text, and how deep: shared by the grammars that read parts of one text. Offsets count from its first byte.
struct Cursor {
  std::string_view text;
  std::size_t at = 0;
  unsigned depth = 0;   // brackets and the like that are open
  unsigned height = 0;  // of the tree that was read last

  // Of a part of `text`.
  [[nodiscard]] Extent where(std::string_view part) const noexcept {
    const auto begin = static_cast<std::size_t>(part.data() - text.data());
    return extent_of(begin, begin + part.size());
  }
};

// Runs what reads a text, and turns its fault into a result.
template <class Value, class Read>
[[nodiscard]] Parsed<Value> caught(Read read) {
  try {
    return {read(), std::nullopt};
  } catch (SyntaxFault& fault) {
    return {std::nullopt, std::move(fault)};
  }
}

// Bounds that keep every reader of a tree within its stack.
constexpr unsigned depth_limit = 200;
constexpr unsigned height_limit = 1000;

[[noreturn]] void fail(Extent where, std::string message, std::string help = {}, std::optional<Code> code = {});

// "expected WHAT, found `token`"; "unexpected `token`" where `what` is empty. Adds the mend where the token gives it away, else `help`.
[[noreturn]] void fail_expected(std::string_view text, std::size_t at, std::string_view what, std::string_view help = {});

// A quote, a backtick or a comment that `text` opens and does not close; `what` is what closes it.
[[noreturn]] void fail_unclosed(std::string_view text, std::string_view what);

// One level down; a fault below the limit. The fault ends the parse, so nobody needs to come up again.
void descend(Cursor& cursor, std::size_t at);
inline void ascend(Cursor& cursor) { --cursor.depth; }
void check_height(unsigned height, Extent where);

// The word, quoted text, number or mark that begins at `at`; empty at the end.
[[nodiscard]] Extent token_at(std::string_view text, std::size_t at);
[[nodiscard]] std::string_view slice(std::string_view text, Extent where);

// What a name, a quoted text or a dotted name stands for.
[[nodiscard]] Text unquoted(std::string_view written);
[[nodiscard]] Text dotted(std::string_view written);
[[nodiscard]] Text lower_case(std::string_view word);
// `lower` is in lower case.
[[nodiscard]] bool same_word(std::string_view word, std::string_view lower) noexcept;

}  // namespace schemac
