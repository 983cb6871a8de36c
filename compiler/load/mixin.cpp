// Pieces of mixins: copied, named after the table, and compared with what is there.
#include "compiler/load/mixin.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "compiler/diagnostics/nearest.hpp"
#include "compiler/load/generated_name.hpp"

namespace schemac {
namespace {

// The table on a dialect, or as it is everywhere.
const Table& on_dialect(const Table& table, std::string_view dialect) {
  for (const Variant<Table>& variant : table.variants)
    if (variant.dialect == dialect) return *variant.value;
  return table;
}

// Trees count positions in a text that does not stand at `use`: an empty extent says that nothing inside can be shown.
void move_to(Expression& expr, Extent where) { expr.where = {where.begin, where.begin}; }
void move_to(std::optional<Expression>& expr, Extent where) {
  if (expr) move_to(*expr, where);
}

// What a mixin allows, its tables need not use.
void move_to(Allowances& allow, Extent where) {
  if (!allow.list) return;
  std::vector<Allowance> list = *allow.list;
  for (Allowance& allowance : list) {
    allowance.where = where;
    allowance.of_mixin = true;
  }
  allow.list = Shared<std::vector<Allowance>>(std::move(list));
}

Shared<ColumnBackfill> moved_to(const Shared<ColumnBackfill>& backfill, Extent where) {
  if (!backfill) return {};
  ColumnBackfill moved = *backfill;
  move_to(moved.value, where);
  moved.from_where = {where.begin, where.begin};
  move_to(moved.condition, where);
  moved.where = where;
  return moved;
}

void move_to(Column& column, Extent where) {
  move_to(column.allow, where);
  move_to(column.default_value, where);
  if (column.on_update) move_to(*column.on_update, where);
  if (column.using_expr) move_to(*column.using_expr, where);
  column.backfill = moved_to(column.backfill, where);
  if (column.generated) move_to(column.generated->expr, where);
  for (DialectOption& option : column.options) {
    option.where = where;
    move_to(option.expr, where);
  }
  column.type_where = column.only.where = column.where = where;
}
void move_to(UniqueKey& key, Extent where) { key.only.where = key.where = where; }
void move_to(ForeignKey& fk, Extent where) { fk.only.where = fk.where = where; }
void move_to(Check& check, Extent where) {
  check.expr.where = {where.begin, where.begin};
  check.only.where = check.where = where;
}
void move_to(Index& index, Extent where) {
  move_to(index.allow, where);
  for (IndexPart& part : index.parts) {
    move_to(part.expr, where);
    part.where = where;
  }
  move_to(index.predicate, where);
  index.only.where = index.where = where;
}

void move_to(Object& object, Extent where) {
  for (Attribute& attribute : object.attributes) {
    attribute.where = where;
    if (auto* expr = std::get_if<Expression>(&attribute.value)) expr->where = {where.begin, where.begin};
  }
  object.only.where = object.where = where;
}
void move_to(Exclusion& exclusion, Extent where) {
  for (ExclusionElement& element : exclusion.elements) {
    move_to(element.part.expr, where);
    element.part.where = where;
  }
  move_to(exclusion.predicate, where);
  exclusion.only.where = exclusion.where = where;
}

void move_to(PartitionBounds& bounds, Extent where) {
  for (PartitionBound& bound : bounds) {
    bound.value.where = where;
    bound.value.value.where = {where.begin, where.begin};
  }
}
Partitioning moved(Partitioning partitioning, Extent where) {
  for (Partition& partition : partitioning.partitions) {
    move_to(partition.from, where);
    move_to(partition.less_than, where);
    for (PartitionBounds& values : partition.in) move_to(values, where);
    partition.only.where = partition.where = where;
  }
  move_to(partitioning.expr, where);
  partitioning.only.where = partitioning.where = where;
  return partitioning;
}

template <class Value>
void rename_for(Value&, std::string_view) {}
void rename_for(Object& object, std::string_view table) { object.table = Text(table); }
void rename_for(UniqueKey& key, std::string_view table) {
  if (key.generated_name) key.name = name_for_table(key.name, table);
}
void rename_for(Check& check, std::string_view table) {
  if (check.generated_name) check.name = name_for_table(check.name, table);
}
void rename_for(ForeignKey& fk, std::string_view table) {
  if (fk.generated_name) fk.name = name_for_table(fk.name, table);
}

class Laying {
 public:
  // `first`: where the table's list of mixins begins.
  Laying(Table& table, Place place, Place mixin_place, Extent where, Extent first, Sink& sink)
      : table_(table), place_(place), mixin_place_(mixin_place), where_(where), first_(first), sink_(sink) {}

  void lay(const Table& mixin) {
    lay_all(mixin.columns, table_.columns, "column");
    lay_primary_key(mixin);
    lay_partitioning(mixin);
    lay_all(mixin.unique_keys, table_.unique_keys, "unique key");
    lay_all(mixin.indexes, table_.indexes, "index");
    lay_all(mixin.checks, table_.checks, "check");
    lay_all(mixin.foreign_keys, table_.foreign_keys, "foreign key");
    lay_all(mixin.triggers, table_.triggers, "trigger");
    lay_all(mixin.policies, table_.policies, "policy");
    lay_all(mixin.row_security, table_.row_security, "row security");
    lay_all(mixin.exclusions, table_.exclusions, "exclusion constraint");
    for (DialectOption option : mixin.options) lay_option(std::move(option));
    lay_allow(mixin.allow);
  }

 private:
  void clash(std::string_view kind, std::string_view name, Extent own, Extent theirs) const {
    sink_.report(Code::mixin_clash, place_ + where_, fmt::format("{} `{}` comes from this mixin too, and differs", kind, name))
        .note(place_ + own, own.begin >= first_.begin && own.end < where_.begin ? "from this mixin" : "the table's")
        .note(mixin_place_ + theirs, "the mixin's")
        .help("leave one of the two out, or give both the same definition");
  }

  template <class Value>
  void lay_all(const NameMap<Value>& from, NameMap<Value>& into, std::string_view kind) {
    for (const Value& piece : from) {
      Value copy = piece;
      rename_for(copy, table_.name);
      move_to(copy, where_);
      const Value* own = into.find(copy.name);
      if (own == nullptr)
        into.insert(std::move(copy));
      else if (!(*own == copy))
        clash(kind, copy.name, own->where, piece.where);
    }
  }

  void lay_primary_key(const Table& mixin) {
    if (!mixin.primary_key) return;
    PrimaryKey key = *mixin.primary_key;
    if (key.generated_name) key.name = generated_name("pk", table_.name, {});
    key.where = where_;
    if (!table_.primary_key)
      table_.primary_key = std::move(key);
    else if (!(*table_.primary_key == key))
      clash("primary key", key.name, table_.primary_key->where, mixin.primary_key->where);
  }

  void lay_partitioning(const Table& mixin) {
    if (!mixin.partitioning) return;
    if (!table_.partitioning)
      table_.partitioning = moved(*mixin.partitioning, where_);
    else if (!(table_.partitioning == mixin.partitioning))
      clash("partitioning", table_.name, table_.partitioning->where, mixin.partitioning->where);
  }

  void lay_option(DialectOption option) {
    const auto same = std::find_if(table_.options.begin(), table_.options.end(),
                                   [&](const DialectOption& own) { return own.dialect == option.dialect && own.key == option.key; });
    if (same != table_.options.end()) {
      if (same->value != option.value) clash("option", option.key, same->where, option.where);
      return;
    }
    option.where = where_;
    move_to(option.expr, where_);
    table_.options.push_back(std::move(option));
  }

  // The table's own word for a hazard stays.
  void lay_allow(Allowances allow) {
    if (!allow.list) return;
    move_to(allow, where_);
    std::vector<Allowance> list = table_.allow.list ? *table_.allow.list : std::vector<Allowance>();
    for (const Allowance& laid : *allow.list) {
      const auto same = std::find_if(list.begin(), list.end(), [&](const Allowance& own) { return own.hazard == laid.hazard; });
      if (same == list.end()) list.push_back(laid);
    }
    table_.allow.list = Shared<std::vector<Allowance>>(std::move(list));
  }

  Table& table_;
  Place place_;
  Place mixin_place_;
  Extent where_;
  Extent first_;
  Sink& sink_;
};

struct Use {
  const PlacedMixin* mixin;
  Extent where;
};

std::vector<Use> find_mixins(const TableDefinition& definition, Place place, const Mixins& mixins, bool lenient, Sink& sink) {
  std::vector<Use> uses;
  const std::vector<Text>& names = definition.table->mixins;
  for (std::size_t i = 0; i < names.size() && i < definition.uses.size(); ++i) {
    const auto found = mixins.find(names[i]);
    if (found != mixins.end()) {
      uses.push_back({&found->second, definition.uses[i]});
      continue;
    }
    if (lenient) continue;
    std::vector<std::string_view> known;
    for (const auto& [name, mixin] : mixins) known.push_back(name.view());
    std::sort(known.begin(), known.end());
    Report report = sink.report(Code::unknown_mixin, place + definition.uses[i], fmt::format("there is no mixin `{}`", names[i].view()));
    if (const auto near = nearest(names[i].view(), known)) report.help(fmt::format("did you mean `{}`?", *near));
  }
  return uses;
}

bool has_variant(const Table& table, std::string_view dialect) {
  return std::any_of(table.variants.begin(), table.variants.end(), [&](const Variant<Table>& variant) { return variant.dialect == dialect; });
}

Table lay_on(std::string_view dialect, const Table& own, Place place, const std::vector<Use>& uses, Sink& sink) {
  Table table = on_dialect(own, dialect);
  table.variants.clear();
  for (const Use& use : uses) Laying(table, place, use.mixin->place, use.where, uses.front().where, sink).lay(on_dialect(*use.mixin->table, dialect));
  return table;
}

}  // namespace

Shared<Table> MixinLayer::lay(const TableDefinition& definition, Place place, const Mixins& mixins, bool lenient, Sink& sink) {
  if (definition.table->mixins.empty()) return definition.table;
  const std::vector<Use> uses = find_mixins(definition, place, mixins, lenient, sink);
  for (const Use& use : uses) sink.add_use({place + use.where, use.mixin->place + use.mixin->table->where});
  std::vector<const void*> key{definition.table.get()};
  for (const Use& use : uses) key.push_back(use.mixin->table.get());
  if (const auto found = made_.find(key); found != made_.end()) return found->second;

  Sink own;
  Table table = lay_on({}, *definition.table, place, uses, own);
  for (const std::string_view dialect : dialects_) {
    const bool differs = has_variant(*definition.table, dialect) ||
                         std::any_of(uses.begin(), uses.end(), [&](const Use& use) { return has_variant(*use.mixin->table, dialect); });
    if (differs) table.variants.push_back({Text(dialect), lay_on(dialect, *definition.table, place, uses, own)});
  }
  std::vector<Diagnostic> diagnostics = own.sorted();
  Shared<Table> result(std::move(table));
  // One with errors is laid again for the other schema, whose places its diagnostics must have.
  if (diagnostics.empty()) made_.emplace(std::move(key), result);
  for (Diagnostic& diagnostic : diagnostics) sink.add(std::move(diagnostic));
  return result;
}

}  // namespace schemac
