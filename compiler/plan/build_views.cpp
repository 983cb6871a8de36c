// Views as NEW has them: those that are there replaced in place, those that are not made.
#include "compiler/plan/order.hpp"
#include "compiler/plan/planner.hpp"

namespace schemac {
namespace {

void build_view(Planner& planner, const View& wanted) {
  const View* now = planner.state().view(wanted.name);
  if (now == nullptr) return planner.builder.emit(CreateView{wanted});
  const View before = *now;
  View after = wanted;
  after.comment = before.comment;
  if (!same_definition(before, after)) planner.builder.emit(ReplaceView{before, std::move(after)});
  if (before.comment != wanted.comment) planner.builder.emit(SetComment{Commented::view, {}, wanted.name, before.comment, wanted.comment});
}

}  // namespace

void build_views(Planner& planner) {
  std::vector<Text> names;
  std::unordered_map<Text, const View*> views;
  for (const ViewPair& pair : planner.survey.views) {
    if (pair.after == nullptr) continue;
    names.push_back(pair.after->name);
    views.emplace(pair.after->name, pair.after);
  }
  const auto reads = [&](Text name) {
    std::vector<Text> list;
    for (const ColumnUse& use : views.at(name)->reads) list.push_back(use.relation);
    return list;
  };
  for (const Text name : after_needs(std::move(names), reads)) build_view(planner, *views.at(name));
}

}  // namespace schemac
