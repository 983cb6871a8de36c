// Views: resolved once more in silence, since they are known to be sound, to learn columns, types and reads.
#include "compiler/check/normalize_view.hpp"

#include <algorithm>

#include "compiler/check/resolve_query.hpp"
#include "compiler/check/rewrite.hpp"
#include "compiler/check/view_order.hpp"

namespace schemac {
ViewNormalizer::ViewNormalizer(const Normalization& side, const std::unordered_set<Text>& names) : side_(side) {
  ViewOrder order = order_views(side.world, &names);
  for (const Entry<View>* entry : order.sorted) resolve(*entry);
  mentions_ = std::move(order.mentions);
}

void ViewNormalizer::resolve(const Entry<View>& entry) {
  const View& view = *side_.world.view(entry.name);
  ViewOutput& output = outputs_[entry.name];
  const Query* query = view.query.tree();
  if (query == nullptr) {
    output.open = true;
    return;
  }
  Sink silent;
  Reporter report(nullptr, silent);
  ExpressionFacts facts;
  TypingContext context{side_.world, {}, report, facts, &outputs_, &records_[entry.name]};
  ViewOutput resolved = resolve_query(*query, context, nullptr, {});
  outputs_[entry.name] = std::move(resolved);
}

namespace {

// The names of output columns stand beside the query, not in it: two queries that differ in them alone are one.
QueryPtr without_output_names(const QueryPtr& query) {
  Query copy = *query;
  if (auto* select = std::get_if<Select>(&copy.body))
    for (SelectItem& item : select->items) item.alias = {};
  if (auto* sets = std::get_if<SetOperation>(&copy.body)) sets->left = without_output_names(sets->left);
  return copy;
}

}  // namespace

void ViewNormalizer::fill(View& kept) const {
  const auto output = outputs_.find(kept.name);
  const auto record = records_.find(kept.name);
  if (output == outputs_.end() || record == records_.end()) return;
  kept.query.form = rewritten(std::get<QueryPtr>(kept.query.form), record->second);
  kept.reads = record->second.reads;
  if (output->second.open) return;
  kept.query.form = without_output_names(std::get<QueryPtr>(kept.query.form));
  const bool typed = side_.target.capabilities.view_dependency == ViewDependency::enforced;
  for (const OutputColumn& column : output->second.columns) {
    kept.columns.push_back(column.name);
    if (typed) kept.column_types.push_back(column.value.type == nullptr ? Type{NativeType{}} : normalized_type(*column.value.type, side_));
  }
}

namespace {

// Indexes of a materialized view, as those of a table with its output columns.
NameMap<Index> normalized_indexes(const View& view, const Normalization& side) {
  Table shape;
  for (std::size_t i = 0; i < view.columns.size() && i < view.column_types.size(); ++i) {
    Column column;
    column.name = view.columns[i];
    column.type = view.column_types[i];
    shape.columns.insert(std::move(column));
  }
  NameMap<Index> kept;
  for (const Index& index : view.indexes)
    if (std::optional<Index> normalized = normalized_index(index, shape, side)) kept.insert(std::move(*normalized));
  return kept;
}

}  // namespace

std::optional<View> ViewNormalizer::normalized(const Entry<View>& entry, const View& view) const {
  const Capabilities& can = side_.target.capabilities;
  View kept = view;
  kept.name = entry.name;
  kept.only = {};
  kept.variants.clear();
  if (can.view_comment == Support::no) kept.comment = {};
  if (can.view_check_option == Support::no) kept.check_option = CheckOption::none;
  if (can.view_security == Support::no) kept.security = ViewSecurity::unspecified;
  if (view.query.tree() != nullptr) {
    fill(kept);
  } else {
    const Text* own = text_for(std::get<PerDialect>(view.query.form), side_.dialect());
    if (own == nullptr) return std::nullopt;
    kept.query.form = PerDialect{{{Text(side_.dialect().name), *own}}};
    if (const auto mentions = mentions_.find(entry.name); mentions != mentions_.end())
      for (const Text name : mentions->second) kept.reads.push_back({name, {}});
  }
  if (!view.indexes.empty()) kept.indexes = normalized_indexes(kept, side_);
  std::sort(kept.reads.begin(), kept.reads.end());
  kept.reads.erase(std::unique(kept.reads.begin(), kept.reads.end()), kept.reads.end());
  return kept;
}

}  // namespace schemac
