// The scanner: line by line, by indentation.
#include "compiler/load/fragment.hpp"

#include <algorithm>
#include <utility>

#include "compiler/base/ascii.hpp"
#include "compiler/base/contains.hpp"

namespace schemac {
namespace {

// The length of the key that `line` starts with, its colon not counted; 0 when it is no plain or simply quoted key.
std::size_t key_length(std::string_view line) {
  if (line.empty()) return 0;
  std::size_t length = 0;
  if (line.front() == '"' || line.front() == '\'') {
    const std::size_t close = line.find(line.front(), 1);
    if (close == std::string_view::npos || line.substr(0, close).find('\\') != std::string_view::npos) return 0;
    length = close + 1;
  } else if (is_letter_or_digit(line.front()) || line.front() == '_') {
    while (length < line.size() && (is_letter_or_digit(line[length]) || line[length] == '_' || line[length] == '.' || line[length] == '-')) ++length;
  }
  if (length == 0 || length >= line.size() || line[length] != ':') return 0;
  return length + 1 == line.size() || line[length + 1] == ' ' ? length : 0;
}

bool is_blank_or_comment(std::string_view rest) {
  const std::size_t first = rest.find_first_not_of(' ');
  return first == std::string_view::npos || (rest[first] == '#' && first > 0);
}

class Cutter {
 public:
  explicit Cutter(std::string_view text) : text_(text) {}

  std::optional<std::vector<Fragment>> run() {
    for (std::size_t line = 0; line < text_.size();) {
      const std::size_t line_break = std::min(text_.find('\n', line), text_.size());
      std::size_t end = line_break;
      if (end > line && line_break < text_.size() && text_[end - 1] == '\r') --end;
      if (!take(text_.substr(line, end - line), static_cast<std::uint32_t>(line))) return std::nullopt;
      line = line_break + 1;
    }
    close(static_cast<std::uint32_t>(text_.size()));
    return std::move(fragments_);
  }

 private:
  bool take(std::string_view line, std::uint32_t begin) {
    const std::size_t indentation = line.find_first_not_of(' ');
    if (indentation == std::string_view::npos || line[indentation] == '#') return true;
    if (line[indentation] == '\t') return false;
    if (indentation == 0) return take_top(line, begin);
    if (top_keys_.empty()) return false;
    if (!section_) return true;
    if (entry_indentation_ == 0) entry_indentation_ = indentation;
    if (indentation > entry_indentation_) return true;
    if (indentation < entry_indentation_ || key_length(line.substr(indentation)) == 0) return false;
    open(begin, section_);
    return true;
  }

  bool take_top(std::string_view line, std::uint32_t begin) {
    if (line.starts_with("---")) return top_keys_.empty() && !std::exchange(started_, true) && is_blank_or_comment(line.substr(3));
    const std::size_t length = key_length(line);
    const std::string_view key = line.substr(0, length);
    const bool quoted = length > 0 && !is_letter_or_digit(key.front()) && key.front() != '_';
    if (length == 0 || quoted || contains(top_keys_, key)) return false;
    constexpr std::size_t most_top_keys = 32;
    if (top_keys_.size() == most_top_keys) return false;
    top_keys_.push_back(key);
    section_ = is_blank_or_comment(line.substr(length + 1)) ? section_of_objects(key) : std::nullopt;
    entry_indentation_ = 0;
    if (section_)
      close(begin);
    else
      open(begin, std::nullopt);
    return true;
  }

  void open(std::uint32_t begin, std::optional<DocumentSection> section) {
    close(begin);
    fragments_.push_back({section, begin, 0});
    is_open_ = true;
  }
  void close(std::uint32_t end) {
    if (std::exchange(is_open_, false)) fragments_.back().end = end;
  }

  std::string_view text_;
  std::vector<Fragment> fragments_;
  std::vector<std::string_view> top_keys_;
  std::optional<DocumentSection> section_;  // whose entries are being cut
  std::size_t entry_indentation_ = 0;
  bool is_open_ = false;
  bool started_ = false;
};

// A carriage return that ends no line is a break for YAML, and none for the scanner.
bool has_bare_return(std::string_view text) {
  for (std::size_t at = text.find('\r'); at != std::string_view::npos; at = text.find('\r', at + 1))
    if (at + 1 == text.size() || text[at + 1] != '\n') return true;
  return false;
}

}  // namespace

std::optional<std::vector<Fragment>> cut(std::string_view text) {
  if (has_bare_return(text)) return std::nullopt;
  return Cutter(text).run();
}

}  // namespace schemac
