// A pass over the bytes before YAML sees them: yaml-cpp lets bad UTF-8 through, and takes U+0004 for the end.
#include "compiler/load/encoding.hpp"

#include <cstring>
#include <fmt/format.h>

#include "compiler/base/utf8.hpp"

namespace schemac {
namespace {

bool is_control(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r';
}

// Only ASCII from the blank up, line feeds, carriage returns and tabs. Eight bytes at a time: this pass sees every byte of every file.
bool is_plain_ascii(std::string_view bytes) {
  constexpr std::uint64_t ones = 0x0101010101010101;
  constexpr std::uint64_t high = ones * 0x80;
  // The high bit of each byte of the result is set when the byte is below 0x20, or not ASCII.
  const auto suspects = [](std::uint64_t word) { return ((word - ones * 0x20) | word) & high; };
  std::size_t at = 0;
  for (; at + sizeof(std::uint64_t) <= bytes.size(); at += sizeof(std::uint64_t)) {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes.data() + at, sizeof word);
    if (suspects(word) == 0) continue;
    for (std::size_t i = at; i < at + sizeof word; ++i)
      if (is_control(bytes[i]) || static_cast<signed char>(bytes[i]) < 0) return false;
  }
  for (; at < bytes.size(); ++at)
    if (is_control(bytes[at]) || static_cast<signed char>(bytes[at]) < 0) return false;
  return true;
}

void report_byte(std::size_t at, std::size_t length, std::string message, FileId file, Sink& sink) {
  const auto begin = static_cast<std::uint32_t>(at);
  sink.report(Code::bad_encoding, Span{file, begin, begin + static_cast<std::uint32_t>(length)}, std::move(message));
}

// The scanner takes a tenth of a second for a megabyte of one text: whoever wrote such a line by hand wants to know at once.
bool has_short_lines(std::string_view bytes, FileId file, Sink& sink) {
  for (std::size_t begin = 0; bytes.size() - begin > longest_line;) {
    const std::size_t end = bytes.rfind('\n', begin + longest_line);
    if (end == std::string_view::npos || end < begin) {
      const auto at = static_cast<std::uint32_t>(begin);
      sink.report(Code::line_too_long, Span{file, at, at}, fmt::format("a line of more than {} bytes", longest_line));
      return false;
    }
    begin = end + 1;
  }
  return true;
}

}  // namespace

std::uint32_t byte_order_mark(std::string_view bytes) { return bytes.starts_with("\xEF\xBB\xBF") ? 3 : 0; }

bool check_encoding(std::string_view bytes, FileId file, Sink& sink) {
  if (!has_short_lines(bytes, file, sink)) return false;
  if (is_plain_ascii(bytes)) return true;
  for (std::size_t at = 0; at < bytes.size();) {
    if (is_control(bytes[at])) {
      const int value = static_cast<unsigned char>(bytes[at]);
      report_byte(at, 1, fmt::format("the control character U+{:04X}", value), file, sink);
      return false;
    }
    const Utf8Character character = utf8_at(bytes, at);
    if (!character.valid) {
      report_byte(at, 1, fmt::format("the byte 0x{:02X} is no UTF-8", static_cast<unsigned char>(bytes[at])), file, sink);
      return false;
    }
    at += character.size;
  }
  return true;
}

}  // namespace schemac
