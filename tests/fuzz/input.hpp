// What every fuzz target is: one function over bytes, run by libFuzzer, or by corpus_main.cpp over files.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <fmt/format.h>
#include <string>
#include <string_view>

namespace schemac {

inline std::string_view text_of(const std::uint8_t* data, std::size_t size) { return {reinterpret_cast<const char*>(data), size}; }

// What must hold of every input. A target aborts where it does not, so that the input is kept.
inline void must(bool holds, std::string_view what, std::string_view input) {
  if (holds) return;
  fmt::print(stderr, "{}:\n{}\n", what, input);
  std::abort();
}

}  // namespace schemac

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
