// Which tables are shared: by address, since load reads equal bytes once.
#include "compiler/check/shared_tables.hpp"

#include <algorithm>

namespace schemac {
namespace {

// An `enum(...)` in place is a type of its own on some targets, with a name among all others; triggers and policies may name any object, and an
// option that is an expression, or a partitioning, may ask who points at the table.
bool asks_for_more(const Table& form) {
  return !form.triggers.empty() || !form.policies.empty() || !form.row_security.empty() || form.partitioning ||
         std::any_of(form.options.begin(), form.options.end(), [](const DialectOption& option) { return option.expr.has_value(); }) ||
         std::any_of(form.columns.begin(), form.columns.end(),
                     [](const Column& column) { return type_as<EnumValuesType>(innermost(column.type)) != nullptr; });
}

}  // namespace

SharedTables::SharedTables(const Schema& before, const Schema& after)
    : before_(&before),
      after_(&after),
      alike_around_(before.enums == after.enums && before.objects == after.objects && before.defaults == after.defaults) {}

bool SharedTables::contains(Text name) const {
  if (!alike_around_ || !is_one_value(name)) return false;
  const Table& table = *after_->tables.find(name)->value;
  return stands_on_shared(table) &&
         std::all_of(table.variants.begin(), table.variants.end(), [&](const Variant<Table>& variant) { return stands_on_shared(*variant.value); });
}

bool SharedTables::is_one_value(Text name) const {
  const Entry<Table>* old = before_->tables.find(name);
  const Entry<Table>* now = after_->tables.find(name);
  return old != nullptr && now != nullptr && old->value.get() == now->value.get();
}

bool SharedTables::stands_on_shared(const Table& form) const {
  return !asks_for_more(form) &&
         std::all_of(form.foreign_keys.begin(), form.foreign_keys.end(), [&](const ForeignKey& key) { return is_one_value(key.target); });
}

}  // namespace schemac
