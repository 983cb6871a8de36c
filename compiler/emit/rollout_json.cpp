// The rollout for machines.
#include <nlohmann/json.hpp>

#include "compiler/dialect/version.hpp"
#include "compiler/emit/digests_json.hpp"
#include "compiler/emit/rollout.hpp"

namespace schemac {
namespace {

using Json = nlohmann::ordered_json;

Json text_or_null(std::string_view text) { return text.empty() ? Json() : Json(text); }

Json store_json(const RolloutStore& store) { return {{"dialect", store.dialect->name}, {"version", version_text(store.version)}}; }

// What must hold before the next phase is entered; null in the last.
Json gate_json(const RolloutPhase& phase, bool last) {
  if (last) return {};
  Json gate;
  gate["stable_hours"] = phase.stable_hours;
  gate["write_error_percent"] = phase.writes_both() ? Json(phase.write_error_percent.view()) : Json();
  gate["mismatch_percent"] = phase.validate ? Json(phase.mismatch_percent.view()) : Json();
  return gate;
}

Json phases_json(const Rollout& rollout) {
  Json list = Json::array();
  for (std::size_t i = 0; i < rollout_phase_count; ++i) {
    const RolloutPhase& phase = rollout.phases[i];
    Json stores = Json::array();
    for (const Store store : phase.write_to) stores.push_back(store_name(store));
    Json object;
    object["number"] = i + 1;
    object["name"] = rollout_phase_names[i];
    object["write_to"] = std::move(stores);
    object["read_from"] = store_name(phase.read_from);
    object["validate"] = phase.validate;
    object["gate_to_next"] = gate_json(phase, i + 1 == rollout_phase_count);
    list.push_back(std::move(object));
  }
  return list;
}

Json table_json(const ComparedTable& table) {
  Json columns = Json::array();
  for (const ComparedColumn& column : table.columns)
    columns.push_back({{"name", column.name.view()}, {"form", canonical_word(column.form)}, {"summed", column.summed}});
  Json left_out = Json::array();
  for (const LeftOutColumn& column : table.left_out) left_out.push_back({{"name", column.name.view()}, {"reason", column.reason}});
  Json key = Json::array();
  for (const ComparedColumn& column : table.key) key.push_back(column.name.view());
  return {{"name", table.name.view()}, {"key", std::move(key)}, {"compared", std::move(columns)}, {"left_out", std::move(left_out)}};
}

}  // namespace

std::string rollout_json(const RolloutPlan& plan, const Digests& digests) {
  const RolloutNames names = names_of(*plan.rollout);
  Json tables = Json::array();
  for (const ComparedTable& table : plan.tables) tables.push_back(table_json(table));
  Json document;
  document["schemac"] = 1;
  document["tool"] = digests.inputs.version;
  document["rollout"] = plan.rollout->name.view();
  document["comment"] = text_or_null(plan.rollout->comment);
  document["source"] = store_json(plan.store(Store::source));
  document["target"] = store_json(plan.store(Store::target));
  document["flags"] = {
      {"store", store_name(plan.flags)}, {"table", names.flags.view()}, {"reports", names.reports.view()}, {"gates", names.gates.view()}};
  document["phases"] = phases_json(*plan.rollout);
  document["tables"] = std::move(tables);
  document["digests"] = {
      {"schema", digests_json(digests.inputs.after)}, {"templates", digests_json(digests.templates)}, {"outputs", digests_json(digests.outputs)}};
  return document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace schemac
