// The way leads from one store to the other, and never reads from a store before it was compared.
#include <fmt/format.h>

#include "compiler/check/check_rollouts.hpp"

namespace schemac {
namespace {

class PhaseCheck {
 public:
  PhaseCheck(const Rollout& rollout, Place place, Reporter& report) : rollout_(rollout), place_(place), report_(report) {}

  void run() {
    lone_store(0, Store::source);
    for (std::size_t i = 1; i + 1 < rollout_phase_count; ++i) between(i);
    lone_store(rollout_phase_count - 1, Store::target);
  }

 private:
  Report bad(std::size_t i, std::string message) {
    return report_.report(Code::rollout_phase, place_ + rollout_.phases[i].where, std::move(message));
  }

  void lone_store(std::size_t i, Store store) {
    const RolloutPhase& phase = rollout_.phases[i];
    if (phase.write_to == std::vector{store} && phase.read_from == store && !phase.validate) return;
    bad(i, fmt::format("`{}` writes to the {} alone, reads from it and compares nothing", rollout_phase_names[i], store_name(store)))
        .help("take away what says otherwise");
  }

  void between(std::size_t i) {
    const RolloutPhase& phase = rollout_.phases[i];
    const std::string_view name = rollout_phase_names[i];
    if (!phase.writes_both())
      bad(i, fmt::format("`{}` writes to the {} alone", name, store_name(phase.write_to.front())))
          .help("write `write_to: [source, target]`: until the last phase there is a way back to the first");
    const bool target_answers = phase.read_from == Store::target;
    if (target_answers && !compared_)
      bad(i, fmt::format("the target answers in `{}` before any phase has compared the stores", name))
          .help("set `validate: true` in a phase before it");
    if (switched_ && !target_answers) bad(i, fmt::format("`{}` reads from the source again, after a phase in which the target has answered", name));
    switched_ = switched_ || target_answers;
    compared_ = compared_ || phase.validate;
  }

  const Rollout& rollout_;
  Place place_;
  Reporter& report_;
  bool compared_ = false;  // by a phase before
  bool switched_ = false;  // the target has answered in one before
};

}  // namespace

void check_rollout_phases(const Rollout& rollout, Place place, Reporter& report) { PhaseCheck(rollout, place, report).run(); }

}  // namespace schemac
