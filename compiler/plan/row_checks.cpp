// Walks a plan for what its steps ask of rows, and takes names back to what they were before it.
#include "compiler/plan/row_checks.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <set>
#include <unordered_map>

#include "compiler/base/contains.hpp"
#include "compiler/model/type_family.hpp"
#include "compiler/model/walk.hpp"
#include "compiler/plan/origins.hpp"

namespace schemac {
namespace {

// Whether rules over the one can be asked of values of the other.
bool alike(const Column& before, const Column& after) { return !after.using_expr && family_of(before.type) == family_of(after.type); }

struct Walker {
  Names names{};
  std::size_t step = 0;
  Origins origins = {};
  std::vector<RowCheck> checks = {};
  // Labels that values get before the type loses theirs, by table and column.
  std::unordered_map<Text, std::unordered_map<Text, std::vector<Text>>> relabelled = {};
  // By type, what its labels were called before the plan.
  std::unordered_map<Text, std::unordered_map<Text, Text>> former = {};
  // Reference rows as they are until a step changes them, by table.
  std::unordered_map<Text, std::vector<DataRow>> changed = {};
  // Labels that no row can hold, or that mean another value, before the plan has run.
  std::set<Text> coming = {};

  void operator()(const UpdateValues& op) {
    for (const auto& value : op.values) {
      relabelled[op.table][op.column].push_back(value.first);
      coming.insert(value.second);
    }
  }
  void operator()(const UpdateRows& op) {
    for (const RowUpdate& update : op.rows) changed[op.table].push_back(update.before);
  }
  void operator()(const DeleteRows& op) {
    auto& rows = changed[op.table];
    rows.insert(rows.end(), op.rows.begin(), op.rows.end());
  }
  void operator()(const AddEnumValues& op) {
    for (const NewEnumValue& value : op.values) coming.insert(value.value);
  }
  void operator()(const RenameEnumValue& op) {
    auto& names_of_type = former[op.type];
    const auto found = names_of_type.find(op.from);
    const Text was = found == names_of_type.end() ? op.from : found->second;
    names_of_type[op.to] = was;
    coming.insert(op.to);
  }
  void operator()(const RenameEnum& op) { former[op.to] = former[op.from]; }
  void operator()(const AddForeignKey& op) {
    if (!op.key->validated) return;
    RowCheck check = of(RowCheckKind::orphans, op.table, op.key->name, op.key->columns);
    check.target = op.key->target;
    check.target_columns = op.key->target_columns;
    add(std::move(check));
  }
  void operator()(const AddCheck& op) {
    if (!op.check->enforced || !op.check->validated || op.check->expr.tree() == nullptr) return;
    RowCheck check = of(RowCheckKind::violations, op.table, op.check->name, columns_of(op.check->expr));
    check.expr = op.check->expr;
    add(std::move(check));
  }
  void operator()(const AddUniqueKey& op) { add(of(RowCheckKind::duplicates, op.table, op.key->name, op.key->columns)); }
  void operator()(const AddPrimaryKey& op) { add(of(RowCheckKind::duplicates, op.table, op.key->name, op.key->columns)); }
  void operator()(const ReplacePrimaryKey& op) { add(of(RowCheckKind::duplicates, op.table, op.after->name, op.after->columns)); }
  void operator()(const AddIndex& op) {
    if (!op.index->unique || op.index->predicate) return;
    std::vector<Text> columns;
    for (const IndexPart& part : op.index->parts) {
      if (part.column.empty() || part.length > 0) return;
      columns.push_back(part.column);
    }
    add(of(RowCheckKind::duplicates, op.table, op.index->name, std::move(columns)));
  }
  void operator()(const AlterColumn& op) {
    column_changes(op.table, *op.before, *op.after);
    if (!alike(*op.before, *op.after)) origins.column_changes(op.table, op.after->name);
  }
  void operator()(const ConvertColumn& op) {
    if (op.before->nullable && !op.after->nullable) add(nulls(op.table, op.after->name));
    origins.column_changes(op.table, op.after->name);
  }
  // Where a part of the script before has carried them.
  void operator()(const DropColumn& op) {
    if (names == Names::of_step || !op.restoration || !op.restoration->comparison || !reads_former(*op.restoration)) return;
    RowCheck check = of(RowCheckKind::carried, op.table, {}, {op.column->name});
    check.carried = CarriedColumn{op.column, op.restoration};
    add(std::move(check));
  }
  void operator()(const ReplaceEnum& op) {
    std::vector<Text> labels;
    for (const EnumValue& value : op.after->values) {
      const auto& names_of_type = former[op.before->name];
      const auto was = names_of_type.find(value.name);
      if (!op.before->values.contains(value.name)) coming.insert(value.name);
      labels.push_back(was == names_of_type.end() || names == Names::of_step ? value.name : was->second);
    }
    const bool goes = std::any_of(op.before->values.begin(), op.before->values.end(),
                                  [&](const EnumValue& value) { return !op.after->values.contains(value.name); });
    for (const EnumUse& use : op.uses) {
      if (!goes || type_as<ArrayType>(use.before->type) != nullptr) continue;
      RowCheck check = of(RowCheckKind::labels, use.table, {}, {use.before->name});
      check.labels = labels;
      check.expected = changed_rows(use.table, use.before->name, [&](const Expr& value) {
        const auto* label = std::get_if<StringLiteral>(&value.node);
        return label != nullptr && !op.after->values.contains(label->value);
      });
      add(std::move(check));
    }
  }
  template <class Other>
  void operator()(const Other&) {}

 private:
  [[nodiscard]] RowCheck of(RowCheckKind kind, Text table, Text name, std::vector<Text> columns) const {
    return {kind, step, table, name, std::move(columns)};
  }

  [[nodiscard]] RowCheck nulls(Text table, Text column) const {
    RowCheck check = of(RowCheckKind::nulls, table, {}, {column});
    check.expected = changed_rows(table, column, [](const Expr& value) { return std::holds_alternative<NullLiteral>(value.node); });
    return check;
  }
  // Those that are otherwise by the time of this step.
  [[nodiscard]] std::size_t changed_rows(Text table, Text column, const std::function<bool(const Expr&)>& is_found) const {
    const auto rows = changed.find(table);
    if (names == Names::of_step || rows == changed.end()) return 0;
    return static_cast<std::size_t>(std::count_if(rows->second.begin(), rows->second.end(), [&](const DataRow& row) {
      const RowValue* value = row.values.find(column);
      return value != nullptr && value->literal() != nullptr && is_found(*value->literal());
    }));
  }

  // Only what was there before under the same names.
  [[nodiscard]] bool reads_former(const Restoration& restoration) const {
    bool same = true;
    const auto see = [&](const Expression& expression) {
      walk(*expression.tree(), [&](const Expr& part) {
        const auto* column = expr_as<ColumnRef>(part);
        if (column == nullptr || column->relation.empty()) return;
        same = same && origins.table(column->relation) == column->relation && origins.column(column->relation, column->name) == column->name;
      });
    };
    see(restoration.fill->value);
    if (restoration.fill->condition) see(*restoration.fill->condition);
    see(restoration.comparison->own);
    if (restoration.comparison->among) see(*restoration.comparison->among);
    return same;
  }

  void column_changes(Text table, const Column& before, const Column& after) {
    if (before.nullable && !after.nullable) add(nulls(table, after.name));
    if (after.using_expr) return;
    const auto* text = type_as<CharType>(after.type);
    const auto* old_text = type_as<CharType>(before.type);
    if (text != nullptr && (old_text != nullptr ? text->length < old_text->length : type_as<TextType>(before.type) != nullptr)) {
      RowCheck check = of(RowCheckKind::longer, table, {}, {after.name});
      check.length = text->length;
      add(std::move(check));
    }
    const auto* number = type_as<IntegerType>(after.type);
    const auto* old_number = type_as<IntegerType>(before.type);
    if (number != nullptr && old_number != nullptr && number->bits < 64 && number->bits < old_number->bits) {
      RowCheck check = of(RowCheckKind::outside, table, {}, {after.name});
      const int bits = number->bits;
      check.least = number->is_unsigned ? 0 : -(std::int64_t{1} << (bits - 1));
      check.most = (std::int64_t{1} << (number->is_unsigned ? bits : bits - 1)) - 1;
      add(std::move(check));
    }
    const auto* labels = type_as<EnumValuesType>(after.type);
    const auto* old_labels = type_as<EnumValuesType>(before.type);
    if (labels == nullptr || old_labels == nullptr) return;
    for (const Text value : labels->values)
      if (!contains(old_labels->values, value)) coming.insert(value);
    RowCheck check = of(RowCheckKind::labels, table, {}, {after.name});
    check.labels = labels->values;
    const std::vector<Text>& moved = relabelled[table][after.name];
    check.labels.insert(check.labels.end(), moved.begin(), moved.end());
    check.expected = changed_rows(table, after.name, [&](const Expr& value) {
      const auto* label = std::get_if<StringLiteral>(&value.node);
      return label != nullptr && !contains(check.labels, label->value);
    });
    const bool goes = std::any_of(old_labels->values.begin(), old_labels->values.end(), [&](Text value) { return !contains(check.labels, value); });
    if (goes) add(std::move(check));
  }

  static std::optional<std::vector<Text>> before(const Origins& origins, Text table, const std::vector<Text>& columns) {
    std::vector<Text> old;
    for (const Text column : columns) {
      const std::optional<Text> was = origins.column(table, column);
      if (!was) return std::nullopt;
      old.push_back(*was);
    }
    return old;
  }

  static bool names_any(const Expression& expr, const std::set<Text>& labels) {
    bool found = false;
    walk(*expr.tree(), [&](const Expr& part) {
      const auto* text = std::get_if<StringLiteral>(&part.node);
      found = found || (text != nullptr && labels.contains(text->value));
    });
    return found;
  }

  void add(RowCheck check) {
    if (names == Names::of_step) {
      checks.push_back(std::move(check));
      return;
    }
    const std::optional<Text> table = origins.table(check.table);
    const auto columns = before(origins, check.table, check.columns);
    // Rows of a table that comes with the plan, and values that do, are the plan's own.
    if (!table || !columns) return;
    // Nor can a rule be asked of values that will be of another kind, or called otherwise, when it comes.
    const bool anew = origins.any_changes(*table, *columns);
    if ((check.kind == RowCheckKind::duplicates || check.kind == RowCheckKind::violations) && anew) return;
    if (check.expr && names_any(*check.expr, coming)) return;
    if (check.expr) {
      ColumnNames back;
      for (std::size_t i = 0; i < columns->size(); ++i)
        if (check.columns[i] != (*columns)[i]) back.emplace_back(check.columns[i], (*columns)[i]);
      check.expr = renamed(*check.expr, back);
    }
    if (check.kind == RowCheckKind::orphans) {
      const std::optional<Text> target = origins.table(check.target);
      const auto target_columns = before(origins, check.target, check.target_columns);
      if (!target || !target_columns || origins.any_changes(*target, *target_columns) != anew) return;
      check.target = *target;
      check.target_columns = *target_columns;
    }
    check.table = *table;
    check.columns = *columns;
    checks.push_back(std::move(check));
  }
};

}  // namespace

std::string_view row_check_name(RowCheckKind kind) {
  constexpr std::array<std::string_view, 8> words{"nulls", "duplicates", "violations", "orphans", "longer", "outside", "labels", "carried"};
  return words[static_cast<std::size_t>(kind)];
}

std::vector<RowCheck> row_checks(const Plan& plan, Names names) {
  Walker walker{names};
  for (std::size_t i = 0; i < plan.steps.size(); ++i) {
    walker.step = i + 1;
    walker.origins.follow(plan.steps[i].forward);
    std::visit([&](const auto& op) { walker(op); }, plan.steps[i].forward);
  }
  return std::move(walker.checks);
}

}  // namespace schemac
