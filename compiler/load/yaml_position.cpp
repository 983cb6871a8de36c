// Ends of scalars and collections, found in the source from their starts.
#include "compiler/load/yaml_position.hpp"

#include <algorithm>
#include <array>

namespace schemac {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t'; }
bool is_break(char c) { return c == '\n' || c == '\r'; }
bool is_space(char c) { return is_blank(c) || is_break(c); }

std::uint32_t size_of(std::string_view source) { return static_cast<std::uint32_t>(source.size()); }

std::uint32_t skip_line(std::string_view source, std::uint32_t position) {
  while (position < source.size() && source[position] != '\n') ++position;
  return position;
}

std::uint32_t skip_space_and_comments(std::string_view source, std::uint32_t position) {
  for (; position < source.size(); ++position) {
    const bool comment = source[position] == '#' && (position == 0 || is_space(source[position - 1]));
    if (comment) position = skip_line(source, position);
    if (position == source.size() || !is_space(source[position])) break;
  }
  return position;
}

// A plain scalar over several lines: its blanks and breaks were folded, all else stands as it is.
std::uint32_t plain_end(std::string_view source, std::uint32_t position, std::string_view decoded) {
  for (std::size_t i = 0; i < decoded.size(); ++i) {
    if (is_space(decoded[i])) {
      if (position < source.size() && source[position] == decoded[i] && !is_break(decoded[i]) && i + 1 < decoded.size() &&
          position + 1 < source.size() && source[position + 1] == decoded[i + 1]) {
        ++position;
        continue;
      }
      while (position < source.size() && is_space(source[position])) ++position;
      while (i + 1 < decoded.size() && is_space(decoded[i + 1])) ++i;
    } else if (position < source.size()) {
      ++position;
    }
  }
  return position;
}

std::uint32_t single_quoted_end(std::string_view source, std::uint32_t position) {
  for (++position; position < source.size(); ++position) {
    if (source[position] != '\'') continue;
    if (position + 1 >= source.size() || source[position + 1] != '\'') return position + 1;
    ++position;
  }
  return size_of(source);
}

std::uint32_t double_quoted_end(std::string_view source, std::uint32_t position) {
  for (++position; position < source.size(); ++position) {
    if (source[position] == '\\')
      ++position;
    else if (source[position] == '"')
      return position + 1;
  }
  return size_of(source);
}

std::uint32_t indentation_of(std::string_view source, std::uint32_t line) {
  std::uint32_t column = 0;
  while (line + column < source.size() && source[line + column] == ' ') ++column;
  return column;
}

// A block scalar goes on while lines are blank or at least as far in as its first line that is not. An empty one ends with its header.
std::uint32_t block_end(std::string_view source, std::uint32_t position, std::string_view decoded) {
  std::uint32_t end = skip_line(source, position);
  std::uint32_t header_end = end;
  while (header_end > position && is_space(source[header_end - 1])) --header_end;
  if (std::all_of(decoded.begin(), decoded.end(), is_space)) return header_end;
  std::uint32_t indentation = 0;
  for (std::uint32_t line = end + 1; line < source.size();) {
    const std::uint32_t column = indentation_of(source, line);
    const std::uint32_t line_end = skip_line(source, line);
    const bool blank = line + column >= source.size() || is_break(source[line + column]);
    if (!blank) {
      if (indentation == 0) indentation = std::max(column, 1U);
      if (column < indentation) break;
      end = line_end;
    }
    line = line_end + 1;
  }
  while (end > header_end && is_break(source[end - 1])) --end;
  return std::max(end, header_end);
}

}  // namespace

std::uint32_t skip_properties(std::string_view source, std::uint32_t position) {
  while (position < source.size() && (source[position] == '&' || source[position] == '!')) {
    while (position < source.size() && !is_space(source[position])) ++position;
    position = skip_space_and_comments(source, position);
  }
  return position;
}

ScalarStyle style_at(std::string_view source, std::uint32_t position) {
  switch (position < source.size() ? source[position] : ' ') {
    case '\'':
      return ScalarStyle::single_quoted;
    case '"':
      return ScalarStyle::double_quoted;
    case '|':
      return ScalarStyle::literal;
    case '>':
      return ScalarStyle::folded;
    default:
      return ScalarStyle::plain;
  }
}

std::uint32_t scalar_end(std::string_view source, std::uint32_t position, ScalarStyle style, std::string_view decoded) {
  switch (style) {
    case ScalarStyle::plain:
      break;
    case ScalarStyle::single_quoted:
      return single_quoted_end(source, position);
    case ScalarStyle::double_quoted:
      return double_quoted_end(source, position);
    case ScalarStyle::literal:
    case ScalarStyle::folded:
      return block_end(source, position, decoded);
  }
  if (source.substr(position, decoded.size()) == decoded) return position + size_of(decoded);
  return plain_end(source, position, decoded);
}

std::uint32_t alias_end(std::string_view source, std::uint32_t position) {
  constexpr std::string_view stops = " \t\r\n,[]{}";
  while (position < source.size() && stops.find(source[position]) == std::string_view::npos) ++position;
  return position;
}

std::uint32_t flow_end(std::string_view source, std::uint32_t position, char bracket) {
  for (;;) {
    position = skip_space_and_comments(source, position);
    if (position >= source.size()) return size_of(source);
    if (source[position++] == bracket) return position;
  }
}

std::uint32_t null_word_length(std::string_view source, std::uint32_t position, bool as_value) {
  static constexpr std::array<std::string_view, 4> words{"null", "Null", "NULL", "~"};
  const std::string_view rest = source.substr(position);
  for (const std::string_view word : words) {
    if (!rest.starts_with(word)) continue;
    std::string_view after = rest.substr(word.size());
    constexpr std::string_view ends = " \t\r\n,]}:";
    if (!after.empty() && ends.find(after.front()) == std::string_view::npos) return 0;
    if (as_value) {
      while (!after.empty() && is_blank(after.front())) after.remove_prefix(1);
      const bool is_key = after.starts_with(':') && (after.size() == 1 || is_space(after[1]));
      if (is_key) return 0;
    }
    return size_of(word);
  }
  return 0;
}

}  // namespace schemac
