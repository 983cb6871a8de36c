// The plan for machines.
#include "compiler/emit/plan_json.hpp"

#include <nlohmann/json.hpp>

#include "compiler/dialect/version.hpp"
#include "compiler/emit/script.hpp"
#include "compiler/emit/title.hpp"

namespace schemac {

std::string plan_json(const Plan& plan, const std::vector<Section>& sections) {
  using Json = nlohmann::ordered_json;
  Json steps = Json::array();
  for (const Section& section : sections) {
    for (std::size_t i = section.first; i < section.last; ++i) {
      const Step& step = plan.steps[i];
      const bool leads = i == section.first;
      Json object;
      object["number"] = i + 1;
      object["operation"] = operation_name(step.forward);
      object["object"] = operation_object(step.forward);
      object["title"] = operation_title(*plan.dialect, step.forward);
      object["undo"] = reverse_title(*plan.dialect, step.reverse);
      object["phase"] = phase_word(step.phase);
      object["reversal"] = reversal_word(step.reversal);
      object["loss"] = step.loss.empty() ? Json() : Json(step.loss);
      object["failure"] = step.failure.empty() ? Json() : Json(step.failure);
      object["joined"] = !leads;
      object["own_transaction"] = step.own_transaction;
      object["forward"] = leads ? Json(section.forward) : Json::array();
      object["reverse"] = leads ? Json(section.reverse) : Json::array();
      steps.push_back(std::move(object));
    }
  }
  Json document;
  document["schemac"] = 1;
  document["dialect"] = plan.dialect->name;
  document["version"] = version_text(plan.version);
  document["transactional"] = plan.transactional;
  document["steps"] = std::move(steps);
  return document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace schemac
