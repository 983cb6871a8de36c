// Looking objects up in the form that they have on a dialect.
#include "compiler/check/world.hpp"

#include <algorithm>

#include "compiler/check/named_types.hpp"

namespace schemac {
namespace {

bool is_unknown(const Schema& schema, const Column& column) {
  const auto* named = type_as<EnumNameType>(innermost(column.type));
  return named != nullptr && !schema.enums.contains(named->name);
}

// A type that nobody knows is reported where it is written, and fits everywhere else.
Table without_unknown_types(const Schema& schema, Table table) {
  NameMap<Column> columns;
  for (const Column& column : table.columns) {
    Column known = column;
    if (is_unknown(schema, column)) known.type = {NativeType{}};
    columns.insert(std::move(known));
  }
  table.columns = std::move(columns);
  return table;
}

bool is_as_written(const Schema& schema, const Table& table) {
  return reads_alike(table) &&
         std::none_of(table.columns.begin(), table.columns.end(), [&](const Column& column) { return is_unknown(schema, column); });
}

}  // namespace

World::World(const Schema& schema, const Dialect& dialect)
    : schema_(&schema), dialect_(&dialect), named_types_(has_named_types(schema)), alike_(schema.tables.size()) {}

bool World::stands_alike(const Table& table) const { return reads_alike(table) && !(named_types_ && uses_named_type(table, *schema_)); }

const Object* World::object(ObjectKind kind, Text name) const {
  const Entry<Object>* entry = schema_->objects.find(object_id(kind, {}, name));
  return entry == nullptr ? nullptr : object_form(*entry->value, *dialect_);
}

bool World::reads_alike_everywhere(const Entry<Table>& entry) const {
  std::atomic<Alike>& known = alike_[static_cast<std::size_t>(&entry - schema_->tables.items().data())];
  if (known == Alike::unknown) known = is_as_written(*schema_, *entry.value) ? Alike::yes : Alike::no;
  return known == Alike::yes;
}

const Table* World::form(const Entry<Table>& entry) const {
  const Table& written = *entry.value;
  if (reads_alike_everywhere(entry)) return &written;
  if (!exists_on(written.only, *dialect_)) return nullptr;
  const std::lock_guard lock(building_);
  const auto found = built_.find(entry.name);
  if (found != built_.end()) return found->second.get();
  const Table& chosen = variant_for(written, *dialect_);
  Table own = without_excluded(chosen, *dialect_);
  if (named_types_) resolve_named_types(own, *this);
  return built_.emplace(entry.name, std::make_unique<const Table>(without_unknown_types(*schema_, std::move(own)))).first->second.get();
}

const Table* World::table(Text name) const {
  const Entry<Table>* entry = schema_->tables.find(name);
  return entry == nullptr ? nullptr : form(*entry);
}

const View* World::view(Text name) const {
  const Entry<View>* entry = schema_->views.find(name);
  if (entry == nullptr || !exists_on(entry->value->only, *dialect_)) return nullptr;
  return &variant_for(*entry->value, *dialect_);
}

const Enum* World::enumeration(Text name) const {
  const Entry<Enum>* entry = schema_->enums.find(name);
  return entry == nullptr ? nullptr : entry->value.get();
}

}  // namespace schemac
