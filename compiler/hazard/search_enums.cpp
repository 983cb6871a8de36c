// Values of types that go, are renamed or change places.
#include <algorithm>
#include <unordered_map>

#include "compiler/hazard/search.hpp"

namespace schemac {
namespace {

// Values that both have come in another order.
bool is_reordered(const EnumPair& pair) {
  std::size_t last = 0;
  for (const EnumValue& value : pair.before->values) {
    const Text name = renamed(value.name, pair.values);
    const auto& values = pair.after->values;
    const auto found = std::find_if(values.begin(), values.end(), [&](const EnumValue& each) { return each.name == name; });
    if (found == values.end()) continue;
    const auto position = static_cast<std::size_t>(found - values.begin());
    if (position < last) return true;
    last = position;
  }
  return false;
}

// Where a type stands for those who read the schema: an `enum(...)` in a column is the column's.
struct Owner {
  Subject subject;
  Span span;
  std::string name;
};

// The columns of enums in place, by the name of the type.
std::unordered_map<Text, Owner> owners_in(const Schema& schema) {
  std::unordered_map<Text, Owner> owners;
  for (const Entry<Table>& table : schema.tables)
    for (const Column& column : table.value->columns) {
      const auto* type = type_as<EnumNameType>(innermost(column.type));
      const Entry<Enum>* entry = type == nullptr ? nullptr : schema.enums.find(type->name);
      if (entry == nullptr || !entry->value->of_column) continue;
      owners.emplace(type->name, Owner{{SubjectKind::column, table.name, column.name},
                                       table.place + column.where,
                                       fmt::format("column `{}.{}`", table.name.view(), column.name.view())});
    }
  return owners;
}

}  // namespace

void search_enums(const ChangeSearch& search) {
  const std::unordered_map<Text, Owner> owners = owners_in(search.after);
  for (const EnumPair& pair : search.survey.enums) {
    if (!pair.stays() || !pair.changed) continue;
    const Entry<Enum>& entry = *search.after.enums.find(pair.after->name);
    const auto of_column = owners.find(entry.name);
    const Owner owner =
        of_column != owners.end()
            ? of_column->second
            : Owner{{SubjectKind::type, {}, entry.name}, entry.place + pair.after->where, fmt::format("enum `{}`", entry.name.view())};
    const auto add = [&](Code hazard, std::string message) { search.found.add(hazard, owner.subject, owner.span, std::move(message)); };
    for (const EnumValue& value : pair.before->values)
      if (!pair.after->values.contains(renamed(value.name, pair.values)))
        add(Code::drop_enum_value, fmt::format("value `{}` of {} goes", value.name.view(), owner.name));
    for (const auto& [from, to] : pair.values)
      add(Code::rename_enum_value, fmt::format("value `{}` of {} becomes `{}`", from.view(), owner.name, to.view()));
    if (is_reordered(pair)) add(Code::reorder_enum, fmt::format("values of {} change places", owner.name));
  }
}

}  // namespace schemac
