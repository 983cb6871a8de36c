// The plan for machines.
#include "compiler/emit/plan_json.hpp"

#include <array>
#include <nlohmann/json.hpp>

#include "compiler/dialect/version.hpp"
#include "compiler/emit/digests_json.hpp"
#include "compiler/emit/script.hpp"
#include "compiler/emit/title.hpp"
#include "compiler/plan/type_change.hpp"

namespace schemac {
namespace {

using Json = nlohmann::ordered_json;

Json all_digests_json(const Digests& digests) {
  Json object;
  object["old"] = digests_json(digests.inputs.before);
  object["new"] = digests_json(digests.inputs.after);
  object["templates"] = digests_json(digests.templates);
  object["outputs"] = digests_json(digests.outputs);
  return object;
}

// Null where nothing is known of the table, or nothing is done with its rows.
Json estimate_json(const Dialect& dialect, const Cost& cost) {
  if (!cost.size || cost.work == Work::none) return {};
  const std::optional<Estimate> estimate = estimate_of(dialect, cost.work, *cost.size, cost.passes);
  return {{"rows", cost.size->rows},
          {"bytes", cost.size->bytes == 0 ? Json() : Json(cost.size->bytes)},
          {"big", cost.size->big},
          {"seconds", estimate ? Json{{"least", estimate->least}, {"most", estimate->most}} : Json()}};
}

// Null where nobody can be in the way.
Json cost_json(const Dialect& dialect, const Cost& cost) {
  if (!is_noticed(cost)) return {};
  const auto text = [](std::string_view word) { return word.empty() ? Json() : Json(word); };
  Json object = {{"lock", text(cost.lock)},
                 {"other_locks", text(cost.others)},
                 {"blocks", blocked_word(cost.blocked)},
                 {"work", work_word(cost.work)},
                 {"clause", text(cost.clause)}};
  if (Json estimate = estimate_json(dialect, cost); !estimate.is_null()) object["estimate"] = std::move(estimate);
  return object;
}

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

std::string plan_json(const Plan& plan, const std::vector<Section>& sections, const Digests& digests) {
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
      object["undo"] = reverse_title(*plan.dialect, step);
      object["phase"] = phase_word(step.phase);
      object["reversal"] = reversal_word(step.reversal);
      object["loss"] = step.loss.empty() ? Json() : Json(step.loss);
      object["restored"] = step.restored.empty() ? Json() : Json(step.restored);
      object["failure"] = step.failure.empty() ? Json() : Json(step.failure);
      if (Json types = conversion(step.forward, capabilities); !types.is_null()) object["conversion"] = std::move(types);
      object["joined"] = !leads;
      object["transaction"] = transaction_word(step.transaction);
      object["cost"] = leads ? cost_json(*plan.dialect, section.cost) : Json();
      object["undo_cost"] = leads ? cost_json(*plan.dialect, section.reverse_cost) : Json();
      object["forward"] = leads ? Json(section.forward) : Json::array();
      object["reverse"] = leads ? Json(section.reverse) : Json::array();
      steps.push_back(std::move(object));
    }
  }
  Json document;
  document["schemac"] = 1;
  document["tool"] = digests.inputs.version;
  document["dialect"] = plan.dialect->name;
  document["version"] = version_text(plan.version);
  document["transactional"] = plan.transactional;
  document["steps"] = std::move(steps);
  document["digests"] = all_digests_json(digests);
  return document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace schemac
