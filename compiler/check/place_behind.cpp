// Words looked for between an object's key and its end.
#include "compiler/check/place_behind.hpp"

#include <algorithm>

#include "compiler/base/ascii.hpp"

namespace schemac {
namespace {

constexpr std::size_t farthest = 4000;

bool is_blank(char byte) { return byte == ' ' || byte == '\t'; }

std::size_t skip_blanks(std::string_view bytes, std::size_t at) {
  while (at < bytes.size() && is_blank(bytes[at])) ++at;
  return at;
}

// Behind the colon of the key; nothing where what stands there is no key.
std::optional<std::size_t> value_begin(std::string_view bytes, Span key) {
  const std::size_t colon = skip_blanks(bytes, key.end);
  if (colon >= bytes.size() || bytes[colon] != ':') return std::nullopt;
  return skip_blanks(bytes, colon + 1);
}

std::size_t end_of_flow(std::string_view bytes, std::size_t at) {
  int depth = 0;
  char quote = 0;
  for (; at < bytes.size(); ++at) {
    const char byte = bytes[at];
    if (quote != 0) {
      if (byte == quote) quote = 0;
    } else if (byte == '"' || byte == '\'') {
      quote = byte;
    } else if (byte == '{' || byte == '[') {
      ++depth;
    } else if ((byte == '}' || byte == ']') && --depth == 0) {
      return at;
    }
  }
  return at;
}

// The rest of the key's line, and the lines below it that stand deeper than the key.
std::size_t end_of_block(std::string_view bytes, std::size_t key) {
  const std::size_t before = bytes.rfind('\n', key);
  const std::size_t line = before == std::string_view::npos ? 0 : before + 1;
  const std::size_t own = skip_blanks(bytes, line) - line;
  std::size_t end = std::min(bytes.find('\n', key), bytes.size());
  while (end < bytes.size()) {
    const std::size_t begin = end + 1;
    const std::size_t text = skip_blanks(bytes, begin);
    if (text >= bytes.size() || (bytes[text] != '\n' && bytes[text] != '\r' && text - begin <= own)) break;
    end = std::min(bytes.find('\n', begin), bytes.size());
  }
  return end;
}

std::optional<std::size_t> find_word(std::string_view bytes, std::string_view word, std::size_t from, std::size_t end) {
  for (std::size_t found = bytes.find(word, from); found != std::string_view::npos && found + word.size() <= end;
       found = bytes.find(word, found + 1)) {
    const std::size_t after = found + word.size();
    const bool starts = found == 0 || !is_word(bytes[found - 1]) || !is_word(word.front());
    if (starts && (after == bytes.size() || !is_word(bytes[after]) || !is_word(word.back()))) return found;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Span> place_behind(const SourceSet* files, Span key, std::initializer_list<std::string_view> words) {
  if (files == nullptr || words.size() == 0) return std::nullopt;
  const std::string_view bytes = files->bytes(key.file);
  const auto begin = value_begin(bytes, key);
  if (!begin || *begin >= bytes.size()) return std::nullopt;
  const bool is_flow = bytes[*begin] == '{' || bytes[*begin] == '[';
  const std::string_view near = bytes.substr(0, std::min(bytes.size(), *begin + farthest));
  const std::size_t end = is_flow ? end_of_flow(near, *begin) : end_of_block(near, key.begin);
  std::size_t at = *begin;
  std::size_t size = 0;
  for (const std::string_view word : words) {
    const auto found = find_word(near, word, at + size, end);
    if (!found) return std::nullopt;
    at = *found;
    size = word.size();
  }
  return Span{key.file, static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + size)};
}

Span alias_behind(const SourceSet* files, Span item, std::string_view name) {
  if (files == nullptr) return item;
  const std::string_view bytes = files->bytes(item.file);
  std::size_t at = item.end;
  const auto skip_space = [&] {
    while (at < bytes.size() && (is_blank(bytes[at]) || bytes[at] == '\n' || bytes[at] == '\r')) ++at;
  };
  skip_space();
  if (at == item.end) return item;
  if (at + 2 < bytes.size() && (bytes[at] | 0x20) == 'a' && (bytes[at + 1] | 0x20) == 's' && !is_word(bytes[at + 2])) {
    at += 2;
    skip_space();
  }
  const std::size_t begin = at;
  const bool is_quoted = at < bytes.size() && (bytes[at] == '"' || bytes[at] == '`');
  if (is_quoted) ++at;
  if (!bytes.substr(std::min(at, bytes.size())).starts_with(name)) return item;
  const std::size_t end = at + name.size() + (is_quoted ? 1 : 0);
  return {item.file, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

Span value_behind(const SourceSet* files, Span key) {
  if (files == nullptr) return key;
  const std::string_view bytes = files->bytes(key.file);
  const auto begin = value_begin(bytes, key);
  if (!begin || *begin >= bytes.size()) return key;
  const char first = bytes[*begin];
  std::size_t end = *begin;
  if (first == '"' || first == '\'') {
    end = std::min(bytes.find(first, *begin + 1), bytes.size() - 1) + 1;
  } else {
    while (end < bytes.size() && std::string_view(",{}[]\r\n").find(bytes[end]) == std::string_view::npos) ++end;
    if (const std::size_t comment = bytes.substr(*begin, end - *begin).find(" #"); comment != std::string_view::npos) end = *begin + comment;
    while (end > *begin && is_blank(bytes[end - 1])) --end;
  }
  if (end == *begin || bytes.substr(*begin, end - *begin).find('\n') != std::string_view::npos) return key;
  return {key.file, static_cast<std::uint32_t>(*begin), static_cast<std::uint32_t>(end)};
}

}  // namespace schemac
