// Columns that come, go or change.
#include <algorithm>

#include "compiler/hazard/search.hpp"
#include "compiler/model/type_family.hpp"
#include "compiler/plan/type_change.hpp"
#include "compiler/plan/type_fit.hpp"

namespace schemac {
namespace {

// An insert that leaves it out fails.
bool must_be_written(const Column& column) { return !column.nullable && !column.default_value && !column.generated && !column.identity; }

// Labels that both have, in another order.
bool is_reordered(const Type& before, const Type& after) {
  const auto* old = type_as<EnumValuesType>(before);
  const auto* now = type_as<EnumValuesType>(after);
  if (old == nullptr || now == nullptr) return false;
  auto last = now->values.begin();
  for (const Text value : old->values) {
    const auto found = std::find(now->values.begin(), now->values.end(), value);
    if (found == now->values.end()) continue;
    if (found < last) return true;
    last = found;
  }
  return false;
}

class ColumnSearch {
 public:
  ColumnSearch(const ChangeSearch& search, const TablePair& table) : search_(search), table_(table) {}

  void run(const ColumnPair& pair) {
    if (pair.comes()) comes(*pair.after);
    if (pair.goes()) goes(*pair.before);
    if (!pair.stays() || (!pair.changed && !pair.type_changes)) return;
    const Column& before = *pair.before;
    const Column& after = *pair.after;
    if (before.name != after.name) add(Code::rename_column, after, fmt::format("column `{}` becomes `{}`", path(before.name), after.name.view()));
    if (pair.type_changes) type(pair);
    values(before, after);
    writing(before, after);
  }

 private:
  [[nodiscard]] std::string path(Text column) const { return fmt::format("{}.{}", table_.after->name.view(), column.view()); }

  void add(Code hazard, const Column& column, std::string message) {
    search_.found.add(hazard, {SubjectKind::column, table_.after->name, column.name}, table_.place + column.where, std::move(message));
  }

  void comes(const Column& column) {
    if (!must_be_written(column)) return;
    add(Code::add_required_column, column, fmt::format("column `{}` comes, and every insert must give it a value", path(column.name)));
    if (search_.can.implicit_default == Support::no || implicit_default(column.type).empty())
      add(Code::not_null_on_rows, column, fmt::format("column `{}` comes without a value for rows that are there", path(column.name)));
    else
      add(Code::filled_by_server, column,
          fmt::format("column `{}` holds {} in rows that are there", path(column.name), implicit_default(column.type)));
  }

  void goes(const Column& column) {
    Finding finding{Code::drop_column,
                    {SubjectKind::column, table_.after->name, column.name, true},
                    table_.place + table_.after->where,
                    fmt::format("column `{}` goes{}", path(column.name), column.generated ? "" : ", with all its values")};
    finding.notes.push_back({table_.old_place + column.where, "the column that goes"});
    search_.found.add(std::move(finding));
  }

  void type(const ColumnPair& pair) {
    const Column& before = *pair.before;
    const Column& after = *pair.after;
    if (pair.collation_changes) add(Code::change_collation, after, fmt::format("texts of `{}` are compared in another way", path(after.name)));
    if (before.type == after.type || before.generated || after.generated) return;
    for (const Text value : gone_values(before.type, after.type))
      add(Code::drop_enum_value, after, fmt::format("value `{}` of column `{}` goes", value.view(), path(after.name)));
    if (is_reordered(before.type, after.type)) add(Code::reorder_enum, after, fmt::format("values of column `{}` change places", path(after.name)));
    renamed_values(after);
    if (type_as<EnumValuesType>(before.type) != nullptr && type_as<EnumValuesType>(after.type) != nullptr) return;
    if (type_as<EnumNameType>(innermost(before.type)) != nullptr && type_as<EnumNameType>(innermost(after.type)) != nullptr && !pair.changed) return;
    const std::string loss = after.using_expr ? std::string() : conversion_loss(before, after);
    if (!loss.empty()) add(Code::lossy_conversion, after, fmt::format("column `{}` does not keep {}", path(after.name), loss));
    if (!is_same_kind(family_of(before.type), family_of(after.type))) {
      add(Code::change_type, after, fmt::format("column `{}` holds another kind of value", path(after.name)));
      if (may_not_fit(before.type, after.type, search_.can))
        add(Code::values_may_not_fit, after, fmt::format("values of column `{}` may have no place in the new type", path(after.name)));
    } else if (may_not_fit(before.type, after.type, search_.can)) {
      add(Code::narrow_type, after, fmt::format("column `{}` takes fewer values than before", path(after.name)));
    }
  }

  // Those that are renamed do not go.
  static std::vector<Text> gone_values(const Type& before, const Type& after) {
    std::vector<Text> gone = values_that_go(before, after);
    if (const auto* now = type_as<EnumValuesType>(after))
      std::erase_if(gone, [&](Text value) {
        return std::any_of(now->renames.begin(), now->renames.end(), [&](const auto& names) { return names.first == value; });
      });
    return gone;
  }

  void renamed_values(const Column& after) {
    const auto* now = type_as<EnumValuesType>(after.type);
    if (now == nullptr) return;
    for (const auto& [from, to] : now->renames)
      add(Code::rename_enum_value, after, fmt::format("value `{}` of column `{}` becomes `{}`", from.view(), path(after.name), to.view()));
  }

  void values(const Column& before, const Column& after) {
    if (before.nullable && !after.nullable) {
      add(Code::column_not_null, after, fmt::format("column `{}` may no longer be null", path(after.name)));
      add(Code::not_null_on_rows, after,
          fmt::format("rows of `{}` that hold null in `{}` make the server refuse", table_.after->name.view(), after.name.view()));
    }
    if (!before.nullable && after.nullable) add(Code::column_nullable, after, fmt::format("column `{}` may be null", path(after.name)));
  }

  void writing(const Column& before, const Column& after) {
    if (before.default_value && !after.default_value && !after.identity && !after.generated)
      add(Code::drop_default, after, fmt::format("column `{}` has no default any more", path(after.name)));
    if (before.identity && !after.identity && !after.default_value && !after.generated)
      add(Code::drop_default, after, fmt::format("column `{}` no longer counts by itself", path(after.name)));
    if (before.on_update && !after.on_update)
      add(Code::drop_default, after, fmt::format("column `{}` no longer changes with each update", path(after.name)));
    if (!before.generated && after.generated)
      add(Code::read_only_column, after, fmt::format("column `{}` is computed, and takes no values any more", path(after.name)));
    const bool was_always = before.identity && before.identity->mode == IdentityMode::always;
    if (!was_always && after.identity && after.identity->mode == IdentityMode::always)
      add(Code::read_only_column, after, fmt::format("column `{}` counts by itself for good, and takes no values any more", path(after.name)));
    if (!before.invisible && after.invisible) add(Code::hide_column, after, fmt::format("column `{}` is left out of `select *`", path(after.name)));
  }

  const ChangeSearch& search_;
  const TablePair& table_;
};

}  // namespace

void search_columns(const ChangeSearch& search, const TablePair& table) {
  ColumnSearch columns(search, table);
  for (const ColumnPair& pair : table.columns) columns.run(pair);
}

}  // namespace schemac
