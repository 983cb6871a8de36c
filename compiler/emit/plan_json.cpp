// The plan for machines.
#include "compiler/emit/plan_json.hpp"

#include <array>
#include <nlohmann/json.hpp>

#include "compiler/dialect/version.hpp"
#include "compiler/emit/script.hpp"
#include "compiler/emit/title.hpp"
#include "compiler/plan/type_change.hpp"

namespace schemac {
namespace {

using Json = nlohmann::ordered_json;

std::string_view conversion_word(ConversionClass conversion) {
  constexpr std::array<std::string_view, 4> words{"safe", "checked", "lossy", "impossible"};
  return words[static_cast<std::size_t>(conversion)];
}

// Null where no type changes. The way back goes without `using`, which says only how to come here.
Json conversion(const Column& before, const Column& after, const Capabilities& capabilities) {
  if (before.type == after.type || after.generated) return {};
  Column plain = before;
  plain.using_expr.reset();
  return {{"forward", conversion_word(conversion_class(before, after, capabilities))},
          {"back", conversion_word(conversion_class(after, plain, capabilities))}};
}

Json conversion(const Operation& operation, const Capabilities& capabilities) {
  if (const auto* alter = std::get_if<AlterColumn>(&operation)) return conversion(*alter->before, *alter->after, capabilities);
  if (const auto* convert = std::get_if<ConvertColumn>(&operation)) return conversion(*convert->before, *convert->after, capabilities);
  return {};
}

}  // namespace

std::string plan_json(const Plan& plan, const std::vector<Section>& sections) {
  const Capabilities capabilities = capabilities_of(*plan.dialect, plan.version);
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
      if (Json types = conversion(step.forward, capabilities); !types.is_null()) object["conversion"] = std::move(types);
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
