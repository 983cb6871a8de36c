#include "compiler/model/rollout.hpp"

#include <string>

namespace schemac {

RolloutNames names_of(const Rollout& rollout) {
  const std::string flags = "rollout_" + rollout.name.str();
  return {Text(flags), Text(flags + "_reports"), Text(flags + "_gates")};
}

}  // namespace schemac
