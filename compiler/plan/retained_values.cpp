// Values that a step destroys, kept aside before it with the key of their rows.
#include <algorithm>
#include <fmt/format.h>
#include <iterator>

#include "compiler/plan/comparison.hpp"
#include "compiler/plan/effect.hpp"
#include "compiler/plan/order.hpp"
#include "compiler/plan/planner.hpp"

namespace schemac {
namespace {

// A type of a name of its own may go, or be built anew, while its values are kept.
bool has_named_type(const Column& column) { return !column.named_type.empty() || type_as<EnumNameType>(innermost(column.type)) != nullptr; }

// Columns that tell the rows of the table apart and stay as they are when `changing` does not; empty where there are none.
std::vector<Text> key_of(const Table& table, Text changing) {
  std::vector<std::vector<Text>> keys;
  if (table.primary_key) keys.push_back(table.primary_key->columns);
  for (const UniqueKey& key : table.unique_keys) keys.push_back(key.columns);
  for (const Index& index : table.indexes) {
    if (!index.unique || index.predicate) continue;
    std::vector<Text> columns;
    for (const IndexPart& part : index.parts) columns.push_back(part.length == 0 ? part.column : Text());
    keys.push_back(std::move(columns));
  }
  const auto tells = [&](Text name) {
    const Column* column = table.columns.find(name);
    return column != nullptr && name != changing && !column->nullable && !has_named_type(*column);
  };
  for (const std::vector<Text>& key : keys)
    if (std::all_of(key.begin(), key.end(), tells)) return key;
  return {};
}

// With nothing but its values.
Column plain_column(const Column& column, bool nullable) {
  Column plain;
  plain.name = column.name;
  plain.type = has_named_type(column) ? Type{TextType{}} : column.type;
  plain.nullable = nullable;
  plain.charset = column.charset;
  plain.collation = column.collation;
  return plain;
}

class SideTable {
 public:
  SideTable(Planner& planner, const Table& table, std::vector<Text> key) : planner_(planner), table_(table) {
    retained_.side = retained_name(planner, table.name);
    retained_.key = std::move(key);
    side_.name = retained_.side;
    // So that keys compare on both sides.
    side_.collation = table.collation;
    std::copy_if(table.options.begin(), table.options.end(), std::back_inserter(side_.options),
                 [](const DialectOption& option) { return option.key == "charset" || option.key == "collation"; });
    side_.primary_key = PrimaryKey{};
    side_.primary_key->name = retained_key_name(retained_.side, "_pkey");
    side_.primary_key->columns = retained_.key;
    for (const Text name : retained_.key) side_.columns.insert(plain_column(*table.columns.find(name), false));
  }

  void add(const Column& column) {
    if (side_.columns.insert(plain_column(column, true))) retained_.columns.push_back(column.name);
  }
  // Where it is noted what the values of a column have become.
  void add_noted(Column after) {
    after.name = retained_.noted = free_name("value_after", [&](Text name) { return side_.columns.contains(name); });
    side_.columns.insert(plain_column(after, true));
  }
  void emit() {
    planner_.retention.tables.push_back(retained_.side);
    const Text name = table_.name;
    planner_.builder.emit(CreateTable{side_});
    planner_.builder.emit(RetainValues{name, retained_});
  }
  [[nodiscard]] const Retained& retained() const { return retained_; }

  // The value of the row with the same key.
  [[nodiscard]] Restoration restoration(Text table, const Column& column) const {
    const auto column_of = [](Text of, Text name) { return ExprPtr(Expr{ColumnRef{of, name, of}, {}}); };
    ExprPtr condition;
    std::vector<ColumnUse> reads{{retained_.side, column.name}};
    for (const Text name : retained_.key) {
      reads.push_back({retained_.side, name});
      ExprPtr part(Expr{Binary{BinaryOp::equal, column_of(retained_.side, name), column_of(table, name)}, {}});
      condition = condition ? ExprPtr(Expr{Binary{BinaryOp::logical_and, condition, part}, {}}) : part;
    }
    std::sort(reads.begin(), reads.end());
    reads.erase(std::unique(reads.begin(), reads.end()), reads.end());
    ColumnBackfill fill{Expression{column_of(retained_.side, column.name), {}},
                        {SourcePtr(Source{NamedSource{retained_.side, {}, {}}, {}})},
                        Expression{std::move(condition), {}},
                        has_named_type(column),
                        std::move(reads),
                        {},
                        {}};
    std::optional<Comparison> comparison = comparison_of(table, column, column_of(table, column.name), *side_.columns.find(column.name));
    if (has_named_type(column)) comparison = Comparison{Expression{column_of(table, column.name), {}}, {}, true, true};
    if (comparison) comparison->every_row = true;
    return {std::move(fill), retained_.side.str(), {}, std::move(comparison)};
  }

 private:
  Planner& planner_;
  const Table& table_;
  Table side_;
  Retained retained_;
};

void report_lost(const Planner& planner, const TablePair& table, Text name, const Column& column, std::string_view why, std::string_view help) {
  planner.sink
      .report(Code::not_retained, table.old_place + column.where,
              fmt::format("the values of column `{}.{}` are not retained: {}", name.view(), column.name.view(), why))
      .help(std::string(help));
}
void report_keyless(const Planner& planner, const TablePair& table, Text name, const Column& column) {
  report_lost(planner, table, name, column, "nothing tells the rows of the table apart",
              "give the table a primary key, or a unique key without nullable columns, in a version before");
}

// The values on the other side of a foreign key would not be those of before.
bool is_tied(const Planner& planner, const TablePair& table, const Column& after) {
  return std::any_of(table.columns.begin(), table.columns.end(), [&](const ColumnPair& pair) {
    return pair.stays() && pair.after->name == after.name && planner.retention.tied.contains({table.before->name, pair.before->name});
  });
}

// Values may be written between their copy and the step that destroys them.
bool is_copied_unlocked(const Planner& planner, const TablePair& table) {
  return planner.capabilities.ddl_transaction != DdlTransaction::full || planner.retention.is_big(table.before->name);
}

// Before any of the columns goes.
void check_carried(Planner& planner, Text name, const std::vector<DropColumn>& drops, Text side) {
  CheckCarried check{name, {}};
  for (const DropColumn& drop : drops)
    if (drop.restoration && drop.restoration->comparison) check.columns.push_back({drop.column, drop.restoration});
  if (!check.columns.empty()) planner.builder.emit_retained(std::move(check), side);
}

// Rows and values; what else a step leaves behind, such as privileges on a view, is no matter of a table of its own.
bool destroys_values(const Operation& operation) {
  return std::holds_alternative<DropPartitions>(operation) || std::holds_alternative<DropObject>(operation) ||
         std::holds_alternative<AlterObject>(operation) || std::holds_alternative<DeleteRows>(operation) ||
         std::holds_alternative<UpdateRows>(operation);
}

}  // namespace

void report_unkept(const std::vector<Step>& steps, const Capabilities& capabilities, Sink& sink) {
  for (const Step& step : steps) {
    const std::string loss = destroys_values(step.forward) ? effect_of(step.forward, capabilities, false).loss : std::string();
    if (loss.empty()) continue;
    sink.report(Code::not_retained, fmt::format("not retained: {}", loss))
        .help("columns, tables and values that change their type are retained; copy anything else first");
  }
}

std::set<std::pair<Text, Text>> tied_columns(const Survey& survey) {
  std::set<std::pair<Text, Text>> tied;
  for (const TablePair& table : survey.tables) {
    if (table.before == nullptr) continue;
    for (const ForeignKey& key : table.before->foreign_keys) {
      for (const Text column : key.columns) tied.emplace(table.before->name, column);
      for (const Text column : key.target_columns) tied.emplace(key.target, column);
    }
  }
  return tied;
}

void drop_columns(Planner& planner, const TablePair& table, Text name, const std::vector<DropColumn>& drops) {
  std::optional<SideTable> side;
  const bool keeps = planner.retention.wanted && !drops.empty();
  const Table now = keeps ? *planner.state().table(name) : Table();
  const std::vector<Text> key = key_of(now, {});
  for (const DropColumn& drop : drops) {
    if (!keeps || drop.column->generated) continue;
    if (key.empty()) {
      const bool carried = drop.restoration && drop.restoration->fill;
      if (!carried) report_keyless(planner, table, name, *drop.column);
      continue;
    }
    if (!side) side.emplace(planner, now, key);
    side->add(*drop.column);
  }
  if (side) side->emit();
  std::vector<DropColumn> finished = drops;
  for (DropColumn& drop : finished) {
    if (!side || drop.column->generated) continue;
    Restoration restoration = side->restoration(name, *drop.column);
    if (!is_copied_unlocked(planner, table)) restoration.comparison.reset();
    drop.restoration = std::move(restoration);
  }
  const Text kept = side ? side->retained().side : Text();
  check_carried(planner, name, finished, kept);
  for (DropColumn& drop : finished) {
    if (!side || drop.column->generated)
      planner.builder.emit(std::move(drop));
    else
      planner.builder.emit_retained(std::move(drop), kept);
  }
}

void change_type(Planner& planner, const TablePair& table, const Column& before, const Column& after, Operation change) {
  const Text name = table.after->name;
  const bool loses = planner.retention.wanted && !effect_of(change, planner.capabilities, false).loss.empty();
  if (!loses) return planner.builder.emit(std::move(change));
  const Table now = *planner.state().table(name);
  const std::vector<Text> key = key_of(now, before.name);
  const bool tied = is_tied(planner, table, after);
  if (tied)
    report_lost(planner, table, name, before, "a foreign key ties them to others",
                "drop the foreign key in a version before, and add it in one after");
  else if (key.empty())
    report_keyless(planner, table, name, before);
  if (tied || key.empty()) return planner.builder.emit(std::move(change));
  SideTable side(planner, now, key);
  side.add(before);
  side.add_noted(after);
  side.emit();
  if (is_copied_unlocked(planner, table)) {
    const Text kept = side.retained().side;
    planner.builder.emit_retained(CheckCarried{name, {{before, side.restoration(name, before)}}}, kept);
  }
  planner.builder.emit_retained(std::move(change), side.retained().side);
  planner.builder.emit(NoteValues{name, side.retained()});
}

}  // namespace schemac
