// Looking objects up in the form that they have on a dialect.
#include "compiler/check/world.hpp"

namespace schemac {

bool World::reads_alike_everywhere(const Entry<Table>& entry) const {
  Alike& known = alike_[static_cast<std::size_t>(&entry - schema_->tables.items().data())];
  if (known == Alike::unknown) known = reads_alike(*entry.value) ? Alike::yes : Alike::no;
  return known == Alike::yes;
}

const Table* World::form(const Entry<Table>& entry) const {
  const Table& written = *entry.value;
  if (reads_alike_everywhere(entry)) return &written;
  if (!exists_on(written.only, *dialect_)) return nullptr;
  const auto found = built_.find(entry.name);
  if (found != built_.end()) return found->second.get();
  const Table& chosen = variant_for(written, *dialect_);
  return built_.emplace(entry.name, std::make_unique<const Table>(without_excluded(chosen, *dialect_))).first->second.get();
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
