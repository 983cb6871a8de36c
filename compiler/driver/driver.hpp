// The command line.
#pragma once

namespace schemac {

// Exit codes: 0 done (1 where there are changes and --exit-code is given), 2 the input is wrong, 3 policy refuses, 4 files or system,
// 70 a fault of schemac.
[[nodiscard]] int run(int argc, char** argv);

}  // namespace schemac
