// Views as NEW has them: those that are there replaced in place, those that are not made.
#include "compiler/plan/order.hpp"
#include "compiler/plan/planner.hpp"

namespace schemac {
namespace {

// Those that change are built anew.
void build_indexes(Planner& planner, const View& before, const View& wanted) {
  const Text name = wanted.name;
  for (const Index& index : before.indexes) {
    const Index* same = wanted.indexes.find(index.name);
    if (same == nullptr || !same_definition(index, *same)) planner.builder.emit(DropViewIndex{name, index});
  }
  for (const Index& index : wanted.indexes)
    if (!planner.state().view(name)->indexes.contains(index.name)) planner.builder.emit(AddViewIndex{name, index});
}

void build_view(Planner& planner, const View& wanted) {
  const View* now = planner.state().view(wanted.name);
  if (now == nullptr) return planner.builder.emit(CreateView{wanted});
  const View before = *now;
  View after = wanted;
  after.comment = before.comment;
  if (before.materialized) {
    build_indexes(planner, before, wanted);
    after.indexes = before.indexes;
  }
  if (!same_definition(before, after)) planner.builder.emit(ReplaceView{before, std::move(after)});
  if (before.comment != wanted.comment)
    planner.builder.emit(
        SetComment{wanted.materialized ? Commented::materialized_view : Commented::view, {}, wanted.name, before.comment, wanted.comment});
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
