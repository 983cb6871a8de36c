// One pass over the bytes between values.
#include "compiler/format/gap.hpp"

#include <algorithm>
#include <utility>

namespace schemac {
namespace {

class GapReader {
 public:
  GapReader(std::string_view text, std::size_t begin, std::size_t end, std::string_view marks)
      : text_(text.substr(0, end)), at_(begin), marks_(marks), fresh_line_(begin == 0 || text[begin - 1] == '\n') {}

  Gap read() {
    while (at_ < text_.size() && gap_.sound) step();
    gap_.blank_at_end = blank_;
    gap_.sound = gap_.sound && marks_.empty();
    return std::move(gap_);
  }

 private:
  void step() {
    const char c = text_[at_];
    if (c == '\n') {
      blank_ = blank_ || line_is_empty_;
      line_is_empty_ = fresh_line_ = true;
      ++at_;
    } else if (c == ' ' || c == '\t' || c == '\r') {
      ++at_;
    } else if (c == '#' && (at_ == 0 || text_[at_ - 1] == ' ' || text_[at_ - 1] == '\t' || text_[at_ - 1] == '\n')) {
      take_comment();
    } else if (c == '&' && gap_.anchor.empty()) {
      const std::size_t end = std::min(text_.find_first_of(" \t\r\n", at_), text_.size());
      gap_.anchor = text_.substr(at_, end - at_);
      at_ = end;
      line_is_empty_ = false;
    } else if (!marks_.empty() && c == marks_.front()) {
      marks_.remove_prefix(1);
      ++at_;
      line_is_empty_ = fresh_line_ = false;
    } else {
      gap_.sound = false;
    }
  }

  void take_comment() {
    const std::size_t end = std::min(text_.find('\n', at_), text_.size());
    std::string_view comment = text_.substr(at_, end - at_);
    comment = comment.substr(0, comment.find_last_not_of(" \t\r") + 1);
    if (fresh_line_) {
      const std::size_t line = text_.rfind('\n', at_);
      const std::size_t start = line == std::string_view::npos ? 0 : line + 1;
      gap_.comments.push_back({comment, static_cast<std::uint32_t>(at_ - start), std::exchange(blank_, false)});
    } else {
      gap_.beside = comment;
    }
    at_ = end;
    line_is_empty_ = false;
  }

  std::string_view text_;
  std::size_t at_;
  std::string_view marks_;
  bool fresh_line_;  // nothing but blanks since the line's start
  bool line_is_empty_ = fresh_line_;
  bool blank_ = false;
  Gap gap_;
};

}  // namespace

Gap read_gap(std::string_view text, std::size_t begin, std::size_t end, std::string_view marks) { return GapReader(text, begin, end, marks).read(); }

}  // namespace schemac
