// Where a byte of a YAML scalar's decoded text stands in the file: reads the scalar again, in its own style, counting both sides.
#include <algorithm>
#include <optional>

#include "compiler/base/utf8.hpp"
#include "compiler/source/source_set.hpp"

namespace schemac {
namespace {

bool is_blank(char byte) { return byte == ' ' || byte == '\t'; }
bool is_break(char byte) { return byte == '\n' || byte == '\r'; }

// Walks one scalar. Each emit() is a decoded byte (or several that cannot be told apart) and the source bytes that gave it.
class ScalarWalk {
 public:
  ScalarWalk(std::string_view bytes, Span scalar, Extent inner)
      : bytes_(bytes.substr(0, std::min<std::size_t>(scalar.end, bytes.size()))), inner_(inner), at_(scalar.begin) {}

  // Nothing when the walk ended before the text that was asked for, or where the style folds in a way that is not followed here.
  std::optional<std::pair<std::size_t, std::size_t>> run() {
    skip_properties();
    if (at_ >= bytes_.size()) return std::nullopt;
    const char first = bytes_[at_];
    bool followed = true;
    if (first == '>') return std::nullopt;
    if (first == '|') {
      followed = walk_literal();
    } else if (first == '\'') {
      ++at_;
      walk_flow('\'');
    } else if (first == '"') {
      ++at_;
      followed = walk_flow('"');
    } else {
      walk_flow('\0');
    }
    finish();
    if (!followed || !begin_ || !end_) return std::nullopt;
    return std::pair(*begin_, std::max(*begin_, *end_));
  }

 private:
  // An anchor or tag stands before the scalar that a mark was taken for.
  void skip_properties() {
    while (at_ < bytes_.size() && (bytes_[at_] == '&' || bytes_[at_] == '!')) {
      while (at_ < bytes_.size() && !is_blank(bytes_[at_]) && !is_break(bytes_[at_])) ++at_;
      while (at_ < bytes_.size() && (is_blank(bytes_[at_]) || is_break(bytes_[at_]))) ++at_;
    }
  }

  [[nodiscard]] bool done() const { return end_.has_value(); }

  // `count` decoded bytes come from source bytes [at_, at_ + width); moves on.
  void emit(std::size_t count, std::size_t width) {
    if (!begin_ && inner_.begin < decoded_ + count) begin_ = at_;
    if (!end_ && begin_ && inner_.end <= decoded_ + count) end_ = inner_.end <= inner_.begin ? *begin_ : at_ + width;
    decoded_ += count;
    at_ += width;
    last_end_ = at_;
  }

  // What is asked for may lie right behind the last byte: the place where an expression ended too early.
  void finish() {
    if (!begin_ && inner_.begin == decoded_) begin_ = last_end_ == 0 ? at_ : last_end_;
    if (!end_ && begin_ && inner_.end <= decoded_) end_ = std::max(*begin_, last_end_);
  }

  [[nodiscard]] std::size_t break_width() const { return bytes_[at_] == '\r' && at_ + 1 < bytes_.size() && bytes_[at_ + 1] == '\n' ? 2 : 1; }

  // Plain ('\0'), single or double quoted: line breaks fold to a blank, or to one break less than there are.
  bool walk_flow(char quote) {
    while (at_ < bytes_.size() && !done()) {
      const char byte = bytes_[at_];
      if (quote == '\'' && byte == '\'') {
        if (at_ + 1 >= bytes_.size() || bytes_[at_ + 1] != '\'') return true;
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

  void walk_white() {
    std::size_t stop = at_;
    while (stop < bytes_.size() && is_blank(bytes_[stop])) ++stop;
    if (stop == bytes_.size() || !is_break(bytes_[stop])) {
      while (at_ < stop) emit(1, 1);
      return;
    }
    const std::size_t from = at_;
    at_ = stop;
    std::size_t breaks = 0;
    while (at_ < bytes_.size() && (is_blank(bytes_[at_]) || is_break(bytes_[at_]))) {
      if (!is_break(bytes_[at_])) {
        ++at_;
        continue;
      }
      ++breaks;
      at_ += break_width();
    }
    const std::size_t width = at_ - from;
    at_ = from;
    emit(breaks > 1 ? breaks - 1 : 1, width);
  }

  // A backslash at the end of a line joins lines in its own way, and is not followed.
  bool walk_escape() {
    if (at_ + 1 >= bytes_.size()) return false;
    const char kind = bytes_[at_ + 1];
    const std::size_t digits = kind == 'x' ? 2 : kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
    if (is_break(kind) || at_ + 2 + digits > bytes_.size()) return false;
    if (digits == 0) {
      const bool two_bytes = kind == 'N' || kind == '_';
      const bool three_bytes = kind == 'L' || kind == 'P';
      emit(two_bytes ? 2 : three_bytes ? 3 : 1, 2);
      return true;
    }
    char32_t value = 0;
    for (const char digit : bytes_.substr(at_ + 2, digits)) {
      const int number = digit >= '0' && digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;
      if (number < 0 || number > 15) return false;
      value = value * 16 + static_cast<char32_t>(number);
    }
    std::string encoded;
    utf8_append(encoded, value);
    emit(encoded.size(), 2 + digits);
    return true;
  }

  // `|`, with `-` or `+`. The indentation is that of the first line that is not blank; one that the header counts is not followed.
  bool walk_literal() {
    for (++at_; at_ < bytes_.size() && !is_break(bytes_[at_]); ++at_)
      if (bytes_[at_] >= '1' && bytes_[at_] <= '9') return false;
    if (at_ >= bytes_.size()) return false;
    at_ += break_width();
    const std::size_t indentation = literal_indentation();
    while (at_ < bytes_.size() && !done()) {
      std::size_t skipped = 0;
      while (at_ < bytes_.size() && skipped < indentation && bytes_[at_] == ' ') {
        ++at_;
        ++skipped;
      }
      while (at_ < bytes_.size() && !is_break(bytes_[at_]) && !done()) emit(1, 1);
      if (at_ < bytes_.size() && is_break(bytes_[at_])) emit(1, break_width());
    }
    return true;
  }

  [[nodiscard]] std::size_t literal_indentation() const {
    std::size_t indentation = 0;
    for (std::size_t look = at_; look < bytes_.size(); ++look) {
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

  std::string_view bytes_;
  Extent inner_;
  std::size_t at_;
  std::size_t decoded_ = 0;
  std::size_t last_end_ = 0;
  std::optional<std::size_t> begin_;
  std::optional<std::size_t> end_;
};

}  // namespace

Span SourceSet::inside_scalar(Span scalar, Extent inner) const {
  const auto found = ScalarWalk(bytes(scalar.file), scalar, inner).run();
  if (!found) return scalar;
  return {scalar.file, static_cast<std::uint32_t>(found->first), static_cast<std::uint32_t>(found->second)};
}

}  // namespace schemac
