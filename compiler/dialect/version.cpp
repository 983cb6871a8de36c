// Server versions in words.
#include "compiler/dialect/version.hpp"

#include <fmt/format.h>

namespace schemac {

std::string version_text(Version version) {
  if (version.patch != 0) return fmt::format("{}.{}.{}", version.major, version.minor, version.patch);
  if (version.minor != 0) return fmt::format("{}.{}", version.major, version.minor);
  return fmt::format("{}", version.major);
}

}  // namespace schemac
