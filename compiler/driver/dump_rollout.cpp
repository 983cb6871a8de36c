// Rollouts as JSON.
#include "compiler/driver/dump_json.hpp"

namespace schemac {
namespace {

Json json_of(const RolloutPhase& phase) {
  Json stores = Json::array();
  for (const Store store : phase.write_to) stores.push_back(store_name(store));
  return JsonFields()
      .add("write_to", std::move(stores))
      .add("read_from", store_name(phase.read_from))
      .add("validate", phase.validate)
      .add("stable_hours", phase.stable_hours == 0 ? Json() : Json(std::to_string(phase.stable_hours)))
      .add("write_error_percent", phase.write_error_percent)
      .add("mismatch_percent", phase.mismatch_percent)
      .take();
}

}  // namespace

Json json_of(const Rollout& rollout) {
  std::vector<Text> tables;
  for (const RolloutTable& table : rollout.tables) tables.push_back(table.name);
  Json phases = Json::object();
  for (std::size_t i = 0; i < rollout_phase_count; ++i) phases[std::string(rollout_phase_names[i])] = json_of(rollout.phases[i]);
  return JsonFields()
      .add("name", rollout.name)
      .add("comment", rollout.comment)
      .add("from", rollout.from)
      .add("to", rollout.to)
      .add("tables", tables)
      .add("flags", rollout.flags ? store_name(*rollout.flags) : std::string_view())
      .add("phases", std::move(phases))
      .take();
}

}  // namespace schemac
