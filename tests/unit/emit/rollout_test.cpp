// Every dialect has what a rollout needs, on either side of one.
#include "compiler/emit/rollout.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <fmt/format.h>

namespace {

using namespace schemac;

constexpr std::array every_form{Canonical::integer,    Canonical::decimal,  Canonical::floating,     Canonical::boolean,      Canonical::text,
                                Canonical::large_text, Canonical::binary,   Canonical::fixed_binary, Canonical::large_binary, Canonical::date,
                                Canonical::time,       Canonical::datetime, Canonical::timestamp,    Canonical::uuid};

RolloutPlan plan_between(const Dialect& source, const Dialect& target) {
  RolloutPlan plan = sample_rollout(source);
  plan.stores = {RolloutStore{&source, source.assumed}, RolloutStore{&target, target.assumed}};
  plan.tables.front().columns.clear();
  plan.tables.front().counted = {};
  for (const Canonical form : every_form) plan.tables.front().columns.push_back({Text(canonical_word(form)), form, 3, false});
  return plan;
}

TEST_CASE("any two dialects make a rollout, where one of them guards the flags") {
  SourceSet files;
  Sink sink;
  const auto templates = TemplateStore::open(std::nullopt, files, sink);
  REQUIRE(templates);
  for (const Dialect* source : all_dialects()) {
    for (const Dialect* target : all_dialects()) {
      RolloutPlan plan = plan_between(*source, *target);
      const std::optional<Store> flags = store_of_flags(*plan.rollout, plan.stores);
      if (!flags) continue;
      plan.flags = *flags;
      CAPTURE(source->title);
      CAPTURE(target->title);
      const auto artifacts = emit_rollout(plan, *templates, {"0", {}, {}}, sink);
      REQUIRE(artifacts);
      // Six pages and rollout.json; two comparisons a store; flags and their end, four gates, eight moves and an emergency.
      CHECK(artifacts->files.size() == 7 + 4 + 2 + 4 + 8 + 1);
      for (const std::string_view store : {"source", "target"}) {
        const std::string& script = artifacts->file(fmt::format("{}/compare.sql", store));
        // No form is left empty.
        CHECK(script.find("('=', )") == std::string::npos);
        CHECK(script.find("|| ()") == std::string::npos);
      }
    }
  }
  CHECK_FALSE(sink.has_errors());
}

TEST_CASE("flags are where a server guards them, the source before the target") {
  const auto guarding = std::find_if(all_dialects().begin(), all_dialects().end(), [](const Dialect* each) {
    return guards_flags({each, each->assumed});
  });
  const auto other = std::find_if(all_dialects().begin(), all_dialects().end(), [](const Dialect* each) {
    return !guards_flags({each, each->assumed});
  });
  REQUIRE(guarding != all_dialects().end());
  REQUIRE(other != all_dialects().end());
  const RolloutStore good{*guarding, (*guarding)->assumed};
  const RolloutStore bad{*other, (*other)->assumed};
  Rollout rollout;
  CHECK(store_of_flags(rollout, {good, good}) == Store::source);
  CHECK(store_of_flags(rollout, {bad, good}) == Store::target);
  CHECK(store_of_flags(rollout, {bad, bad}) == std::nullopt);
  rollout.flags = Store::target;
  CHECK(store_of_flags(rollout, {good, good}) == Store::target);
  CHECK(store_of_flags(rollout, {good, bad}) == std::nullopt);
}

}  // namespace
