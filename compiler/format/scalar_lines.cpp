// Block scalars keep their blanks beyond the first line's; other texts may be moved line by line.
#include "compiler/format/scalar_lines.hpp"

#include <algorithm>
#include <optional>
#include <vector>

namespace schemac {
namespace {

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  for (std::size_t at = 0;;) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    lines.push_back(text.substr(at, end - at));
    if (end == text.size()) return lines;
    at = end + 1;
  }
}

std::size_t blanks_before(std::string_view line) { return std::min(line.find_first_not_of(' '), line.size()); }
bool is_blank(std::string_view line) { return line.find_first_not_of(" \t\r") == std::string_view::npos; }

// `|2-`: how far in the lines are, counted from the parent.
std::optional<std::size_t> told_indentation(std::string_view header) {
  for (const char c : header.substr(0, header.find_first_of(" #")))
    if (c >= '1' && c <= '9') return static_cast<std::size_t>(c - '0');
  return std::nullopt;
}

std::string shifted_block(std::string_view value, std::size_t was, std::size_t indentation) {
  const std::vector<std::string_view> lines = lines_of(value);
  const std::optional<std::size_t> told = told_indentation(lines.front());
  std::size_t base = told ? was + *told : 0;
  for (std::size_t i = 1; i < lines.size() && base == 0; ++i)
    if (!is_blank(lines[i])) base = blanks_before(lines[i]);
  const std::string margin(indentation + told.value_or(2), ' ');
  std::string result(lines.front().substr(0, lines.front().find_last_not_of(" \t\r") + 1));
  for (std::size_t i = 1; i < lines.size(); ++i) {
    result += '\n';
    if (lines[i].size() > base) result.append(margin).append(lines[i].substr(std::min(base, blanks_before(lines[i]))));
  }
  return result;
}

// Blanks at the start of a line say nothing in a plain or quoted text, nor between brackets.
std::string shifted_lines(std::string_view value, std::size_t was, std::size_t indentation, bool flow) {
  const std::vector<std::string_view> lines = lines_of(value);
  std::string result(lines.front());
  for (std::size_t i = 1; i < lines.size(); ++i) {
    result += '\n';
    const std::string_view line = lines[i].substr(std::min(lines[i].find_first_not_of(" \t"), lines[i].size()));
    const std::size_t before = blanks_before(lines[i]);
    const std::size_t column = flow && before >= was ? before - was + indentation : indentation + 2;
    if (!line.empty()) result.append(column, ' ').append(line);
  }
  return result;
}

}  // namespace

bool is_block_scalar(const Node& value) {
  return value.kind == NodeKind::scalar && (value.style == ScalarStyle::literal || value.style == ScalarStyle::folded);
}

std::size_t value_end(std::string_view text, const Node& value, std::size_t was) {
  if (!is_block_scalar(value)) return value.end;
  const std::string_view header = text.substr(value.begin, text.find('\n', value.begin) - value.begin);
  const bool keeps_breaks = header.substr(0, header.find_first_of(" #")).find('+') != std::string_view::npos;
  const std::optional<std::size_t> told = told_indentation(header);
  std::size_t base = told ? was + *told : 0;
  std::size_t end = value.begin + header.size();
  for (std::size_t line = end; line < text.size();) {
    const std::size_t next = std::min(text.find('\n', line + 1), text.size());
    const std::string_view bytes = text.substr(line + 1, next - line - 1);
    const bool counts = !is_blank(bytes) || (base > 0 && bytes.size() > base);
    if (base == 0 && counts) base = std::max(blanks_before(bytes), was + 1);
    if (counts && blanks_before(bytes) < base) break;
    if (counts || (keeps_breaks && next < text.size())) end = next;
    line = next;
  }
  return end;
}

std::string shifted(std::string_view text, const Node& value, std::size_t was, std::size_t indentation) {
  const std::string_view bytes = text.substr(value.begin, value_end(text, value, was) - value.begin);
  if (is_block_scalar(value)) return shifted_block(bytes, was, indentation);
  return shifted_lines(bytes, was, indentation, value.kind != NodeKind::scalar);
}

}  // namespace schemac
