// Whether bytes are text that a schema may be written in.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "compiler/diagnostics/sink.hpp"

namespace schemac {

// The length of a byte order mark at the start of a file.
[[nodiscard]] std::uint32_t byte_order_mark(std::string_view bytes);

// In bytes.
constexpr std::size_t longest_line = std::size_t{16} << 20;

// UTF-8 without control characters other than tab, line feed and carriage return, in lines that are not endless. The first byte that is not so is
// reported.
[[nodiscard]] bool check_encoding(std::string_view bytes, FileId file, Sink& sink);

}  // namespace schemac
