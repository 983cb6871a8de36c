// Pairs the columns of both stores and finds a form that both can write.
#include "compiler/plan/rollout_plan.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "compiler/base/overloaded.hpp"

namespace schemac {
namespace {

// What a column holds in one store; or why it cannot be compared.
struct Held {
  Canonical form{};
  std::uint32_t size = 0;  // digits behind the point of a decimal, bytes of a fixed_binary
  std::string_view refusal{};
};

Held held(Canonical form, std::uint32_t size = 0) { return {form, size, {}}; }
Held refused(std::string_view reason) { return {{}, 0, reason}; }

Held held_by(const Type& type) {
  return std::visit(
      Overloaded{[](const BooleanType&) { return held(Canonical::boolean); }, [](const IntegerType&) { return held(Canonical::integer); },
                 // A server without big unsigned integers keeps them so.
                 [](const DecimalType& decimal) { return decimal.scale == 0 ? held(Canonical::integer) : held(Canonical::decimal, decimal.scale); },
                 [](const FloatType&) { return held(Canonical::floating); }, [](const CharType&) { return held(Canonical::text); },
                 [](const TextType&) { return held(Canonical::large_text); }, [](const EnumNameType&) { return held(Canonical::text); },
                 [](const EnumValuesType&) { return held(Canonical::text); },
                 [](const BinaryType& binary) { return binary.varying ? held(Canonical::binary) : held(Canonical::fixed_binary, binary.length); },
                 [](const BlobType&) { return held(Canonical::large_binary); }, [](const DateType&) { return held(Canonical::date); },
                 [](const TimeType&) { return held(Canonical::time); }, [](const DateTimeType&) { return held(Canonical::datetime); },
                 [](const TimestampType&) { return held(Canonical::timestamp); }, [](const UuidType&) { return held(Canonical::uuid); },
                 [](const JsonType&) { return refused("each server writes json in its own way"); },
                 [](const IntervalType&) { return refused("each server writes intervals in its own way"); },
                 [](const ArrayType&) { return refused("it is an array"); },
                 [](const NativeType&) { return refused("it is of a server's own type"); }},
      type.kind);
}

bool is_text(const Held& held) { return held.form == Canonical::text || held.form == Canonical::large_text; }
bool is_binary(const Held& held) {
  return held.form == Canonical::binary || held.form == Canonical::fixed_binary || held.form == Canonical::large_binary;
}

// The form in which both are written. A server may keep texts or bytes in a type without a limit where the other one has one: of bytes the limit
// tells more, since it may say how far they are filled.
Held held_by_both(const Held& source, const Held& target) {
  if (!source.refusal.empty()) return source;
  if (!target.refusal.empty()) return target;
  if (is_text(source) && is_text(target)) return source.form == Canonical::large_text ? source : target;
  if (is_binary(source) && is_binary(target)) return source.form == Canonical::large_binary ? target : source;
  if (source.form != target.form) return refused("its types in the two stores have no form in common");
  if (source.size != target.size) return refused("the stores keep different numbers of digits behind the point");
  return source;
}

class TablePlanner {
 public:
  // `alike`: both stores are of one kind of server, which writes json in one way.
  TablePlanner(const Entry<Table>& source, const Entry<Table>& target, bool alike)
      : source_(*source.value), target_(*target.value), in_source_(source.place), in_target_(target.place), alike_(alike) {}

  ComparedTable plan() {
    for (const Column& column : source_.columns) add(column);
    for (const Column& column : target_.columns)
      if (!source_.columns.contains(column.name)) leave_out(column, in_target_, "it is in the target alone");
    if (source_.primary_key) add_key(source_.primary_key->columns);
    table_.counted = {counted_in(source_), counted_in(target_)};
    return std::move(table_);
  }

 private:
  static std::vector<CountedColumn> counted_in(const Table& table) {
    std::vector<CountedColumn> counted;
    for (const Column& column : table.columns)
      if (column.identity && column.identity->increment.value_or(1) > 0) counted.push_back({column.name, column.identity->min.value_or(1)});
    return counted;
  }

  void leave_out(const Column& column, Place place, std::string_view reason) {
    table_.left_out.push_back({column.name, std::string(reason), place + column.where});
  }

  void add(const Column& column) {
    const Column* other = target_.columns.find(column.name);
    if (other == nullptr) return leave_out(column, in_source_, "it is in the source alone");
    if (alike_ && type_as<IntervalType>(column.type) != nullptr) return leave_out(column, in_source_, "sessions say how intervals are written");
    const bool json = alike_ && type_as<JsonType>(column.type) != nullptr && type_as<JsonType>(other->type) != nullptr;
    const Held both = json ? held(Canonical::large_text) : held_by_both(held_by(column.type), held_by(other->type));
    if (!both.refusal.empty()) return leave_out(column, in_source_, both.refusal);
    const bool summed = both.form == Canonical::integer || both.form == Canonical::decimal;
    table_.columns.push_back({column.name, both.form, both.form == Canonical::fixed_binary ? both.size : 0, summed});
  }

  void add_key(const std::vector<Text>& names) {
    for (const Text name : names) {
      const auto found = std::find_if(table_.columns.begin(), table_.columns.end(), [&](const ComparedColumn& each) { return each.name == name; });
      if (found == table_.columns.end()) return table_.key.clear();
      table_.key.push_back(*found);
    }
  }

  const Table& source_;
  const Table& target_;
  Place in_source_;
  Place in_target_;
  bool alike_;
  ComparedTable table_{source_.name, {}, {}, {}, {}};
};

// Without a list, every table that both stores have.
std::vector<RolloutTable> tables_of(const Rollout& rollout, const Schema& source, const Schema& target) {
  std::vector<RolloutTable> tables = rollout.tables;
  if (tables.empty())
    for (const Entry<Table>& entry : source.tables)
      if (target.tables.contains(entry.name)) tables.push_back({entry.name, rollout.where});
  return tables;
}

}  // namespace

std::string_view canonical_word(Canonical form) {
  constexpr std::array<std::string_view, 14> words{"integer",      "decimal",      "floating", "boolean", "text",     "large_text", "binary",
                                                   "fixed_binary", "large_binary", "date",     "time",    "datetime", "timestamp",  "uuid"};
  return words[static_cast<std::size_t>(form)];
}

RolloutPlan plan_rollout(const Entry<Rollout>& entry, const RolloutEnd& source, const RolloutEnd& target, Sink& sink) {
  const Rollout& rollout = *entry.value;
  RolloutPlan plan{&rollout, {source.store, target.store}, Store::source, {}};
  plan.flags = store_of_flags(rollout, plan.stores).value_or(Store::source);
  for (const RolloutTable& table : tables_of(rollout, *source.schema, *target.schema)) {
    const bool alike = source.store.dialect == target.store.dialect;
    plan.tables.push_back(TablePlanner(*source.schema->tables.find(table.name), *target.schema->tables.find(table.name), alike).plan());
    for (const LeftOutColumn& column : plan.tables.back().left_out)
      sink.report(Code::rollout_not_compared, column.where,
                  fmt::format("`{}` is not compared by rollout `{}`: {}", column.name.view(), rollout.name.view(), column.reason))
          .note(entry.place + table.where, "the rollout moves its table");
  }
  return plan;
}

}  // namespace schemac
