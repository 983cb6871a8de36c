// A statement may be cut into ranges of a key where no range sees what another one has written, and all ranges together give what the whole gives.
#include "compiler/plan/batch_key.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "compiler/model/type_family.hpp"
#include "compiler/model/walk.hpp"
#include "compiler/plan/carried_value.hpp"

namespace schemac {
namespace {

BatchKey whole(std::string reason) { return {{}, std::move(reason)}; }

// Values that every server sorts as it compares them, and that a variable holds as they are.
bool has_order(const Column& column) {
  switch (family_of(column.type)) {
    case Family::boolean:
    case Family::integer:
    case Family::decimal:
    case Family::text:
    case Family::binary:
    case Family::date:
    case Family::time:
    case Family::datetime:
    case Family::timestamp:
    case Family::uuid:
      return true;
    default:
      return false;
  }
}

BatchKey by_key(const Table& table, const std::vector<Text>& key) {
  for (const Text column : key)
    if (const Column* found = table.columns.find(column); found == nullptr || !has_order(*found))
      return whole(fmt::format("values of `{}.{}`, which is in its key, are not compared as they are sorted", table.name.view(), column.view()));
  return {Batches{table.name, key, key}, {}};
}

BatchKey by_primary_key(Text name, const State& state) {
  const Table* table = state.table(name);
  if (table == nullptr || !table->primary_key) return whole(fmt::format("table `{}` has no primary key to go by", name.view()));
  return by_key(*table, table->primary_key->columns);
}

bool is_text(const ColumnBackfill& fill) { return fill.value.tree() == nullptr || (fill.condition && fill.condition->tree() == nullptr); }

// With a clause for batches the server chooses what a join goes by, which is a key of one column, and tables go by their own names.
BatchKey cut_join(BatchKey key, const State& state) {
  if (!key.batches || state.capabilities().batch_form != BatchForm::clause || key.batches->key.size() == 1) return key;
  return whole("the server cuts no join over a key of several columns");
}
std::string clause_refuses(const ColumnBackfill& fill) {
  const auto* source = std::get_if<NamedSource>(&fill.from.front()->kind);
  const bool plain = fill.from.size() == 1 && source != nullptr && source->alias.empty() && source->column_aliases.empty() && fill.condition;
  return plain ? std::string() : "the server cuts no join of more than one further table, or of one under another name";
}

struct SourcePlace {
  Text table;
  Text name;              // by which columns of it are named
  bool optional = false;  // rows of others may stand without one of it
};
void add_places(const Source& source, bool optional, std::vector<SourcePlace>& places) {
  if (const auto* named = std::get_if<NamedSource>(&source.kind); named != nullptr && named->column_aliases.empty())
    places.push_back({named->name, named->alias.empty() ? named->name : named->alias, optional});
  const auto* join = std::get_if<JoinSource>(&source.kind);
  if (join == nullptr) return;
  add_places(*join->left, optional || join->kind == JoinKind::right || join->kind == JoinKind::full, places);
  add_places(*join->right, optional || join->kind == JoinKind::left || join->kind == JoinKind::full, places);
}

bool has_window(const Select& select) {
  bool found = false;
  for (const SelectItem& item : select.items)
    walk(*item.expr, [&](const Expr& part) {
      const auto* call = expr_as<Call>(part);
      found = found || (call != nullptr && call->over);
    });
  return found;
}

// The output that is the column of this source; empty where there is none.
Text output_of(const FillTable& fill, const Select& select, const std::vector<SourcePlace>& places, const SourcePlace& place, Text column) {
  const auto same_table = [&](const SourcePlace& other) { return other.table == place.table; };
  const bool alone = std::count_if(places.begin(), places.end(), same_table) == 1;
  for (std::size_t i = 0; i < select.items.size() && i < fill.fill->outputs.size(); ++i) {
    const auto* reference = expr_as<ColumnRef>(*select.items[i].expr);
    if (reference == nullptr || reference->relation != place.table || reference->name != column) continue;
    if (reference->qualifier == place.name || (reference->qualifier.empty() && alone)) return fill.fill->outputs[i].name;
  }
  return {};
}

std::optional<std::vector<Text>> outputs_of(const FillTable& fill, const Select& select, const std::vector<SourcePlace>& places,
                                            const SourcePlace& place, const std::vector<Text>& key) {
  std::vector<Text> outputs;
  for (const Text column : key) {
    outputs.push_back(output_of(fill, select, places, place, column));
    if (outputs.back().empty()) return std::nullopt;
  }
  return outputs;
}

}  // namespace

BatchKey batch_key(const FillColumn& operation, const State& state) {
  if (is_text(*operation.fill)) return whole("the server's own text may read the rows that it writes");
  const auto& reads = operation.fill->reads;
  if (std::count(reads.begin(), reads.end(), ColumnUse{operation.table, operation.column->name}) != 0)
    return whole("it reads the column that it fills");
  BatchKey key = by_primary_key(operation.table, state);
  if (operation.fill->from.empty()) return key;
  std::string refusal = state.capabilities().batch_form == BatchForm::clause ? clause_refuses(*operation.fill) : std::string();
  return refusal.empty() ? cut_join(std::move(key), state) : whole(std::move(refusal));
}

BatchKey batch_key(const FillDefault& operation, const State& state) { return by_primary_key(operation.table, state); }

BatchKey batch_key(const Retained& retained, Text table, const State& state) { return by_key(*state.table(table), retained.key); }

BatchKey joined_key(const Retained& retained, Text table, const State& state) { return cut_join(batch_key(retained, table, state), state); }

BatchKey batch_key(const FillTable& operation, const State& state, const std::function<bool(Text)>& is_big) {
  const Query* query = operation.fill->query.tree();
  if (query == nullptr) return whole("of the server's own text it is not known what it reads");
  const auto& reads = operation.fill->reads;
  if (std::any_of(reads.begin(), reads.end(), [&](const ColumnUse& use) { return use.relation == operation.table; }))
    return whole("its query reads the table that it fills");
  if (state.capabilities().batch_form == BatchForm::clause) return whole("the server cuts no insert of rows that the table does not have yet");
  const std::string gathered = gathering(*query);
  if (!gathered.empty()) return whole(fmt::format("its query goes through {}", gathered));
  const auto& select = std::get<Select>(query->body);
  if (has_window(select)) return whole("its query looks at several rows at a time");
  std::vector<SourcePlace> places;
  for (const SourcePtr& source : select.from) add_places(*source, false, places);
  BatchKey last = whole("its query gives no whole primary key of a big table that it reads");
  for (const SourcePlace& place : places) {
    if (place.optional || !is_big(place.table)) continue;
    BatchKey key = by_primary_key(place.table, state);
    if (!key.batches) {
      last = std::move(key);
      continue;
    }
    const auto outputs = outputs_of(operation, select, places, place, key.batches->key);
    if (!outputs) continue;
    key.batches->ranged = *outputs;
    return key;
  }
  return last;
}

}  // namespace schemac
