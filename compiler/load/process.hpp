// Runs a program without a shell and gives back what it printed.
#pragma once

#include <string>
#include <vector>

namespace schemac {

struct ProcessResult {
  bool started = false;
  std::string why;  // when it could not be started
  int status = 0;   // exit status; 128 and more for a signal
  std::string output;
  std::string errors;
};

// `arguments[0]` is looked for on the PATH; `input` is its standard input. Messages come in the C locale.
[[nodiscard]] ProcessResult run_process(const std::vector<std::string>& arguments, const std::string& input);

}  // namespace schemac
