// Plans as JSON, and the dumps put together.
#include <array>
#include <fmt/format.h>

#include "compiler/base/overloaded.hpp"
#include "compiler/dialect/version.hpp"
#include "compiler/driver/dump.hpp"
#include "compiler/driver/dump_json.hpp"
#include "compiler/driver/dump_text.hpp"

namespace schemac {
namespace {

constexpr std::array phase_words{"expand", "migrate", "contract"};
constexpr std::array reversal_words{"lossless", "conditional", "restored", "lossy"};
constexpr std::array transaction_words{"shared", "apart", "none"};
constexpr std::array constraint_words{"primary_key", "unique_key", "check", "foreign_key", "exclusion"};
constexpr std::array commented_words{"constraint", "type", "view", "materialized_view"};

template <class Node>
concept FromTo = requires(const Node& node) {
  node.from, node.to;
};
template <class Node>
concept BeforeAfter = requires(const Node& node) {
  node.before.get(), node.after.get();
};

Json names_json(const NamePairs& names) {
  Json list = Json::array();
  for (const auto& [from, to] : names) list.push_back(Json{{"from", from.view()}, {"to", to.view()}});
  return list;
}

// What is particular to an operation; object and table stand in it already.
void add_details(JsonFields& fields, const auto& node) {
  if constexpr (FromTo<decltype(node)>) fields.add("from", node.from).add("to", node.to);
  if constexpr (requires { node.names; }) fields.add("names", names_json(node.names));
  if constexpr (BeforeAfter<decltype(node)>) fields.add_shared("before", node.before).add_shared("after", node.after);
  if constexpr (requires { node.column.get(); }) fields.add_shared("column", node.column);
  if constexpr (requires { node.key.get(); }) fields.add_shared("key", node.key);
  if constexpr (requires { node.index.get(); }) fields.add_shared("index", node.index);
  if constexpr (requires { node.exclusion.get(); }) fields.add_shared("exclusion", node.exclusion);
  if constexpr (requires { node.touch.get(); }) fields.add_shared("touch", node.touch);
  if constexpr (requires { node.check.get(); }) fields.add_shared("check", node.check);
  if constexpr (requires { node.view.get(); }) fields.add_shared("view", node.view);
  if constexpr (requires { node.type.get(); }) fields.add_shared("type", node.type);
  if constexpr (requires { node.object.get(); }) fields.add_shared("object", node.object);
}

void add_details(JsonFields& fields, const CreateTable& node) { fields.add_shared("table", node.table); }
void add_details(JsonFields& fields, const DropTable& node) { fields.add_shared("table", node.table); }
void add_details(JsonFields& fields, const AddColumn& node) {
  fields.add_shared("column", node.column).add("first", node.first).add("after", node.after).add("filled", node.filled);
}
void add_details(JsonFields& fields, const RenameConstraint& node) {
  fields.add("constraint", word(constraint_words, node.constraint)).add("from", node.from).add("to", node.to);
}
void add_details(JsonFields& fields, const AddEnumValues& node) {
  Json values = Json::array();
  for (const auto& [value, before] : node.values) values.push_back(Json{{"value", value.view()}, {"before", before.view()}});
  fields.add("values", std::move(values));
}
void add_details(JsonFields& fields, const ValidateConstraint& node) { fields.add("constraint", word(constraint_words, node.constraint)); }
void add_details(JsonFields& fields, const ReplaceEnum& node) {
  Json uses = Json::array();
  for (const EnumUse& use : node.uses) uses.push_back(fmt::format("{}.{}", use.table.view(), use.after->name.view()));
  fields.add_shared("before", node.before).add_shared("after", node.after).add("uses", std::move(uses));
}
void add_details(JsonFields& fields, const UpdateValues& node) {
  Json values = Json::object();
  for (const auto& [from, to] : node.values) values[from.str()] = to.view();
  Json kept = Json::array();
  for (const Text column : node.kept) kept.push_back(column.view());
  fields.add("values", std::move(values)).add("kept", std::move(kept));
}
void add_details(JsonFields& fields, const InsertRows& node) { fields.add_list("rows", node.rows).add("fresh", node.fresh); }
void add_details(JsonFields& fields, const DeleteRows& node) { fields.add_list("rows", node.rows); }
void add_details(JsonFields& fields, const UpdateRows& node) {
  Json rows = Json::array();
  for (const RowUpdate& row : node.rows) rows.push_back(Json{{"before", schemac::json_of(row.before)}, {"after", schemac::json_of(row.after)}});
  fields.add("rows", std::move(rows)).add("unguarded", node.unguarded);
}
void add_details(JsonFields& fields, const CheckRows& node) { fields.add_list("present", node.present).add_list("absent", node.absent); }
void add_details(JsonFields& fields, const FillTable& node) {
  fields.add("query", schemac::json_of(*node.fill)).add("key", node.key).add("deferred", node.deferred);
}
void add_details(JsonFields& fields, const FillColumn& node) {
  constexpr std::array rests{"", "default", "zero"};
  fields.add("column", node.column->name).add("fill", schemac::json_of(*node.fill)).add("kept", node.kept).add("touch", node.touch);
  fields.add("rest", word(rests, node.rest));
}
void add_details(JsonFields& fields, const CheckCarried& node) {
  Json columns = Json::object();
  for (const CarriedColumn& each : node.columns) columns[each.column->name.str()] = each.restoration->from;
  fields.add("columns", std::move(columns));
}
template <class Node>
requires requires(const Node& node) { node.retained.get(); }
void add_details(JsonFields& fields, const Node& node) {
  fields.add("side", node.retained->side).add("key", node.retained->key).add("columns", node.retained->columns).add("noted", node.retained->noted);
}
void add_details(JsonFields& fields, const SetComment& node) {
  fields.add("of", word(commented_words, node.kind))
      .add("table", node.table)
      .add("name", node.name)
      .add("before", node.before)
      .add("after", node.after);
}

Json json_of(const Step& step) {
  Json reverse = Json::array();
  for (const Operation& operation : step.reverse) reverse.push_back(schemac::json_of(operation));
  return JsonFields()
      .add("forward", schemac::json_of(step.forward))
      .add("reverse", std::move(reverse))
      .add("phase", word(phase_words, step.phase))
      .add("reversal", word(reversal_words, step.reversal))
      .add("loss", step.loss)
      .add("failure", step.failure)
      .add("restored", step.restored)
      .add("retained", step.retained)
      .add("joined", step.joined)
      .add("transaction", word(transaction_words, step.transaction))
      .add("reverse_transaction", word(transaction_words, step.reverse_transaction))
      .take();
}

Json json_of(const NormalizedPair& pair) { return Json{{"before", schemac::json_of(pair.before)}, {"after", schemac::json_of(pair.after)}}; }

std::string finished(const Json& json) { return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n'; }

}  // namespace

Json json_of(const Operation& operation) {
  JsonFields fields;
  fields.add("operation", operation_name(operation)).add("object", operation_object(operation));
  std::visit([&](const auto& node) { add_details(fields, node); }, operation);
  return fields.take();
}

Json json_of(const Plan& plan) {
  Json steps = Json::array();
  for (const Step& step : plan.steps) steps.push_back(json_of(step));
  return Json{{"version", version_text(plan.version)}, {"transactional", plan.transactional}, {"steps", std::move(steps)}};
}

std::string dump_model(const Schema& before, const Schema& after) { return finished({{"old", json_of(before)}, {"new", json_of(after)}}); }

std::string dump_compiled(const std::vector<Compiled>& compiled, Dump what) {
  Json dialects = Json::object();
  for (const Compiled& each : compiled) {
    Json& value = dialects[std::string(each.dialect->name)];
    if (what == Dump::model) value = json_of(each.schemas);
    if (what == Dump::changes) value = json_of(each.changes);
    if (what == Dump::plan) value = json_of(each.plan);
  }
  return finished(dialects);
}

}  // namespace schemac
