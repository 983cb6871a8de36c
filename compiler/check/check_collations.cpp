// Collations of columns: the targets have them, and they tell an enum's values apart.
#include <algorithm>
#include <fmt/format.h>
#include <unordered_map>

#include "compiler/check/collations.hpp"
#include "compiler/check/table_context.hpp"

namespace schemac {
namespace {

class ColumnCollation {
 public:
  ColumnCollation(TableContext& context, const Column& column, const Dialect& dialect) : context_(context), column_(column), dialect_(dialect) {}

  // False when something was reported.
  bool own() const {
    const CollationRow* charset = column_.charset.empty() ? nullptr : collation_of_charset(dialect_, column_.charset);
    const CollationRow* collation = column_.collation.empty() ? nullptr : find_collation(dialect_, column_.collation);
    if (charset == nullptr && !column_.charset.empty()) return unknown("character set", column_.charset, &CollationRow::charset);
    if (collation == nullptr && !column_.collation.empty()) return unknown("collation", column_.collation, &CollationRow::name);
    if (charset == nullptr || collation == nullptr || charset->charset == collation->charset) return true;
    context_.report.report(Code::not_on_target, context_.at(column_.where),
                           fmt::format("collation `{}` is one of character set `{}`, and the one of column `{}` is `{}`", collation->name,
                                       collation->charset, column_.name.view(), charset->charset));
    return false;
  }

  bool tells_apart(const std::vector<Text>& values) const {
    const CollationRow* row = collation_in(context_.world.schema(), context_.table, column_, dialect_);
    if (row == nullptr || row->same == SameLetter::exact) return true;
    std::unordered_map<std::string, Text> known;
    for (const Text value : values) {
      const auto [found, is_new] = known.try_emplace(folded(value, row->same), value);
      if (is_new || found->second == value) continue;
      context_.report
          .report(Code::enum_values, context_.at(column_.type_where),
                  fmt::format("the values `{}` and `{}` of column `{}` are one under its collation `{}`: {} refuses that", found->second.view(),
                              value.view(), column_.name.view(), row->name, dialect_.title))
          .help(exact_one(*row));
      return false;
    }
    return true;
  }

 private:
  bool unknown(std::string_view what, Text name, std::string_view CollationRow::*member) const {
    Report report =
        context_.report.report(Code::not_on_target, context_.at(column_.where), fmt::format("{} has no {} `{}`", dialect_.title, what, name.view()));
    std::vector<std::string_view> known;
    for (const CollationRow& row : dialect_.collations) known.push_back(row.*member);
    help_nearest(report, name, known);
    return false;
  }

  [[nodiscard]] std::string exact_one(const CollationRow& row) const {
    for (const CollationRow& other : dialect_.collations)
      if (other.charset == row.charset && other.same == SameLetter::exact)
        return fmt::format("call one of them something else, or give the column a collation that tells them apart, such as `{}`", other.name);
    return "call one of them something else";
  }

  TableContext& context_;
  const Column& column_;
  const Dialect& dialect_;
};

// Of an enum, in place or by name; none for another type.
std::vector<Text> values_of(const TableContext& context, const Type& type) {
  if (const auto* values = type_as<EnumValuesType>(type)) return values->values;
  const auto* named = type_as<EnumNameType>(type);
  const Enum* definition = named == nullptr ? nullptr : context.world.enumeration(named->name);
  std::vector<Text> names;
  if (definition != nullptr)
    for (const EnumValue& value : definition->values) names.push_back(value.name);
  return names;
}

}  // namespace

void check_collations(TableContext& context) {
  for (const Column& column : context.table.columns) {
    const bool is_enum = type_as<EnumNameType>(column.type) != nullptr || type_as<EnumValuesType>(column.type) != nullptr;
    if (!is_enum && (!holds_text(column.type) || (column.collation.empty() && column.charset.empty()))) continue;
    const std::vector<Text> values = values_of(context, column.type);
    for (const TargetView* target : context.targets) {
      if (target->dialect().collations.empty()) continue;
      const ColumnCollation collation(context, column, target->dialect());
      if (!collation.own() || !collation.tells_apart(values)) break;
    }
  }
}

}  // namespace schemac
