// One YAML scalar read again: plain, quoted, literal and folded block, counting both sides.
#include "compiler/source/scalar_walk.hpp"

#include <algorithm>
#include <string>

#include "compiler/base/utf8.hpp"

namespace schemac {
namespace {

bool is_blank(char byte) { return byte == ' ' || byte == '\t'; }
bool is_break(char byte) { return byte == '\n' || byte == '\r'; }

// Decoded bytes, and bytes of the file that they come from.
struct Fold {
  std::size_t count = 0;
  std::size_t width = 0;
};

// The break at the end of a folded line, with the empty lines behind it: a blank, or a break for each empty line. Lines that are indented further
// keep their breaks, and are not followed: no width.
Fold fold_at(std::string_view bytes, std::size_t at, std::size_t indentation) {
  std::size_t stop = at;
  std::size_t line = at;
  std::size_t breaks = 0;
  while (stop < bytes.size() && is_break(bytes[stop])) {
    stop += bytes[stop] == '\r' && stop + 1 < bytes.size() && bytes[stop + 1] == '\n' ? 2 : 1;
    ++breaks;
    line = stop;
    while (stop < bytes.size() && bytes[stop] == ' ') ++stop;
  }
  const bool deeper = stop < bytes.size() && (stop - line > indentation || bytes[stop] == '\t');
  return deeper ? Fold{} : Fold{breaks > 1 ? breaks - 1 : 1, line - at};
}

}  // namespace

ScalarWalk::ScalarWalk(std::string_view bytes, Span scalar, const ScalarMark* from)
    : bytes_(bytes.substr(0, std::min<std::size_t>(scalar.end, bytes.size()))), resumed_(from != nullptr) {
  now_.at = scalar.begin;
  skip_properties();
  first_ = now_.at;
  if (from != nullptr) now_ = *from;
}

std::optional<std::size_t> ScalarWalk::find(bool end, std::size_t decoded) {
  end_ = end;
  goal_ = decoded;
  if (!walk()) return std::nullopt;
  // What is asked for may lie right behind the last byte: the place where an expression ended too early.
  const bool behind = end_ ? goal_ <= now_.decoded : goal_ == now_.decoded;
  if (!found_ && behind) found_ = now_.past == 0 ? now_.at : now_.past;
  return found_;
}

std::vector<ScalarMark> ScalarWalk::marks(std::size_t step) {
  step_ = step;
  goal_ = bytes_.size() + 1;
  walk();
  return std::move(marks_);
}

void ScalarWalk::mark(bool in_line) {
  if (step_ == 0 || (!marks_.empty() && now_.decoded < marks_.back().decoded + step_)) return;
  marks_.push_back(now_);
  marks_.back().in_line = in_line;
}

// An anchor or tag stands before the scalar that a mark was taken for.
void ScalarWalk::skip_properties() {
  std::size_t& at = now_.at;
  while (at < bytes_.size() && (bytes_[at] == '&' || bytes_[at] == '!')) {
    while (at < bytes_.size() && !is_blank(bytes_[at]) && !is_break(bytes_[at])) ++at;
    while (at < bytes_.size() && (is_blank(bytes_[at]) || is_break(bytes_[at]))) ++at;
  }
}

// False where the style is not followed.
bool ScalarWalk::walk() {
  if (first_ >= bytes_.size()) return false;
  const char first = bytes_[first_];
  if (first == '|' || first == '>') return walk_literal();
  const bool in_quotes = first == '\'' || first == '"';
  if (in_quotes && !resumed_) ++now_.at;
  return walk_flow(in_quotes ? first : '\0');
}

// `count` decoded bytes, or several that cannot be told apart, come from the next `width` bytes of the file.
void ScalarWalk::emit(std::size_t count, std::size_t width) {
  const bool reached = end_ ? goal_ <= now_.decoded + count : goal_ < now_.decoded + count;
  if (reached && !found_) found_ = end_ ? now_.at + width : now_.at;
  now_.decoded += count;
  now_.at += width;
  now_.past = now_.at;
}

std::size_t ScalarWalk::break_width(std::size_t at) const { return bytes_[at] == '\r' && at + 1 < bytes_.size() && bytes_[at + 1] == '\n' ? 2 : 1; }

// Plain (0), single or double quoted: line breaks fold to a blank, or to one break less than there are.
bool ScalarWalk::walk_flow(char quote) {
  while (now_.at < bytes_.size() && !done()) {
    mark(false);
    const char byte = bytes_[now_.at];
    if (quote == '\'' && byte == '\'') {
      if (now_.at + 1 >= bytes_.size() || bytes_[now_.at + 1] != '\'') return true;
      emit(1, 2);
    } else if (quote == '"' && byte == '"') {
      return true;
    } else if (quote == '"' && byte == '\\') {
      if (!walk_escape()) return false;
    } else if (is_blank(byte) || is_break(byte)) {
      walk_white();
    } else {
      emit(1, 1);
    }
  }
  return true;
}

void ScalarWalk::walk_white() {
  std::size_t stop = now_.at;
  while (stop < bytes_.size() && is_blank(bytes_[stop])) ++stop;
  if (stop == bytes_.size() || !is_break(bytes_[stop])) {
    while (now_.at < stop) emit(1, 1);
    return;
  }
  std::size_t breaks = 0;
  while (stop < bytes_.size() && (is_blank(bytes_[stop]) || is_break(bytes_[stop]))) {
    const bool breaks_here = is_break(bytes_[stop]);
    stop += breaks_here ? break_width(stop) : 1;
    if (breaks_here) ++breaks;
  }
  emit(breaks > 1 ? breaks - 1 : 1, stop - now_.at);
}

// A backslash at the end of a line joins lines in its own way, and is not followed.
bool ScalarWalk::walk_escape() {
  const std::size_t at = now_.at;
  if (at + 1 >= bytes_.size()) return false;
  const char kind = bytes_[at + 1];
  const std::size_t digits = kind == 'x' ? 2 : kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
  if (is_break(kind) || at + 2 + digits > bytes_.size()) return false;
  if (digits == 0) {
    const bool two_bytes = kind == 'N' || kind == '_';
    const bool three_bytes = kind == 'L' || kind == 'P';
    emit(two_bytes ? 2 : three_bytes ? 3 : 1, 2);
    return true;
  }
  char32_t value = 0;
  for (const char digit : bytes_.substr(at + 2, digits)) {
    const int number = digit >= '0' && digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;
    if (number < 0 || number > 15) return false;
    value = value * 16 + static_cast<char32_t>(number);
  }
  std::string encoded;
  utf8_append(encoded, value);
  emit(encoded.size(), 2 + digits);
  return true;
}

// `|` or `>`, with `-` or `+`. The indentation is that of the first line that is not blank; one that the header counts is not followed.
bool ScalarWalk::walk_literal() {
  std::size_t head = first_ + 1;
  for (; head < bytes_.size() && !is_break(bytes_[head]); ++head)
    if (bytes_[head] >= '1' && bytes_[head] <= '9') return false;
  if (head >= bytes_.size()) return false;
  head += break_width(head);
  const std::size_t indentation = literal_indentation(head);
  if (!resumed_) now_.at = head;
  while (now_.at < bytes_.size() && !done()) {
    for (std::size_t skipped = 0; !now_.in_line && now_.at < bytes_.size() && skipped < indentation && bytes_[now_.at] == ' '; ++skipped) ++now_.at;
    now_.in_line = false;
    while (now_.at < bytes_.size() && !is_break(bytes_[now_.at]) && !done()) {
      mark(true);
      emit(1, 1);
    }
    if (now_.at >= bytes_.size() || !is_break(bytes_[now_.at])) continue;
    const bool is_folded = bytes_[first_] == '>';
    const Fold fold = is_folded ? fold_at(bytes_, now_.at, indentation) : Fold{1, break_width(now_.at)};
    if (fold.width == 0) return false;
    emit(fold.count, fold.width);
  }
  return true;
}

std::size_t ScalarWalk::literal_indentation(std::size_t first_line) const {
  std::size_t indentation = 0;
  for (std::size_t look = first_line; look < bytes_.size(); ++look) {
    if (is_break(bytes_[look])) {
      indentation = 0;
    } else if (bytes_[look] == ' ') {
      ++indentation;
    } else {
      return indentation;
    }
  }
  return indentation;
}

}  // namespace schemac
