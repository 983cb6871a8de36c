// Sizes of tables, as a file or the command line gives them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/diagnostics/sink.hpp"
#include "compiler/source/source_set.hpp"

namespace schemac {

// `12000000`, `12_000_000`, `12m`, `1.5g`: k, m, g and t are thousands, millions and so on. Nothing for what is no such number, or none up to 10^15.
[[nodiscard]] std::optional<std::uint64_t> parse_amount(std::string_view text);

struct GivenSize {
  std::string table;
  std::uint64_t rows = 0;
  std::uint64_t bytes = 0;    // 0: not given
  std::optional<Span> where;  // in the file
};

// `Order=12m`. Nothing, and reported, where it reads otherwise.
[[nodiscard]] std::optional<GivenSize> parse_size(std::string_view text, Sink& sink);
// A YAML mapping of tables to rows, or to `{rows: .., bytes: ..}`. What cannot be read is reported and left out.
[[nodiscard]] std::vector<GivenSize> load_sizes(const std::string& path, SourceSet& files, Sink& sink);

}  // namespace schemac
