// Names of objects of the whole schema against each other.
#include <algorithm>
#include <fmt/format.h>
#include <unordered_map>

#include "compiler/check/key_name.hpp"
#include "compiler/check/names.hpp"
#include "compiler/model/dotted_name.hpp"

namespace schemac {
namespace {

struct Owner {
  std::string_view kind;
  Text table;
  Span span;
};

// A name inside the schema (or database) of its table.
Text scoped(Text table, Text name) {
  const std::string_view schema = schema_part(table);
  return schema.empty() ? name : Text(std::string(schema) + "." + name.str());
}

class NamesAcross {
 public:
  NamesAcross(const World& world, const TargetSet& targets, Reporter& report) : world_(world), targets_(targets), report_(report) {}

  void run() {
    relations();
    const auto scope = [](NameScope Capabilities::*member) {
      return [member](const TargetView& target) { return target.can().*member == NameScope::schema; };
    };
    if (const TargetView* target = targets_.first(scope(&Capabilities::index_name_scope))) indexes(*target);
    if (const TargetView* target = targets_.first(has_enum_types)) {
      owners_.clear();
      each_table([&](const Entry<Table>& entry, const Table& table) {
        for (const Column& column : table.columns)
          if (type_as<EnumValuesType>(innermost(column.type)) != nullptr)
            claim(entry, enum_name(entry.name, column.name), column.where, "enum type", target->dialect().title);
      });
    }
    if (const TargetView* target = targets_.first(scope(&Capabilities::check_name_scope))) {
      owners_.clear();
      each_table([&](const Entry<Table>& entry, const Table& table) {
        for (const Check& check : table.checks) claim(entry, check.name, check.where, "check", target->dialect().title);
      });
    }
    if (const TargetView* target = targets_.first(scope(&Capabilities::foreign_key_name_scope))) {
      owners_.clear();
      each_table([&](const Entry<Table>& entry, const Table& table) {
        for (const ForeignKey& key : table.foreign_keys) claim(entry, key.name, key.where, "foreign key", target->dialect().title);
      });
    }
  }

 private:
  template <class Visit>
  void each_table(const Visit& visit) {
    for (const Entry<Table>& entry : world_.schema().tables)
      if (const Table* table = world_.form(entry)) visit(entry, *table);
  }

  void identifier(Text name, Span span, std::string_view what) {
    const std::string_view whole = name;
    const std::string_view schema = schema_part(whole);
    if (!schema.empty()) check_identifier(report_, targets_, schema, span, false, "schema");
    check_identifier(report_, targets_, schema.empty() ? whole : whole.substr(schema.size() + 1), span, false, what);
  }

  void relations() {
    const bool blind = targets_.first([](const TargetView& target) { return target.can().table_name_case == NameCase::insensitive; }) != nullptr;
    const TargetView* typed = targets_.first(has_enum_types);
    each_table([&](const Entry<Table>& entry, const Table& table) {
      const Span span = entry.place + table.where;
      identifier(entry.name, span, "table");
      if (blind) alike(entry.name, span, "table");
    });
    for (const Entry<View>& entry : world_.schema().views) {
      const View* view = world_.view(entry.name);
      if (view == nullptr) continue;
      const Span span = entry.place + view->where;
      identifier(entry.name, span, "view");
      if (blind) alike(entry.name, span, "view");
      if (const Entry<Table>* table = world_.schema().tables.find(entry.name); table != nullptr && world_.form(*table) != nullptr)
        report_.report(Code::duplicate_name, span, fmt::format("a table and a view are both called `{}`", entry.name.view()))
            .note(table->place + table->value->where, "the table")
            .help("call one of them something else: they share one room of names");
    }
    if (typed == nullptr) return;
    for (const Entry<Enum>& entry : world_.schema().enums) {
      const Span span = entry.place + entry.value->where;
      check_identifier(report_, targets_, entry.name, span, false, "enum", has_enum_types);
      check_type_name(report_, targets_, entry.name, span, "enum");
      const bool taken = world_.table(entry.name) != nullptr || world_.view(entry.name) != nullptr;
      if (taken)
        report_.report(
            Code::duplicate_name, span,
            fmt::format("an enum and a table or view are both called `{}`, and {} keeps both as types", entry.name.view(), typed->dialect().title));
    }
  }

  void alike(Text name, Span span, std::string_view what) {
    const auto [found, is_new] = folded_.try_emplace(hash_without_case(name), Owner{what, name, span});
    if (is_new || found->second.table == name) return;
    const std::string blind = targets_.where([](const TargetView& target) { return target.can().table_name_case == NameCase::insensitive; });
    report_
        .report(Code::names_alike, span,
                fmt::format("`{}` and `{}` differ by case alone, and {} them for one", found->second.table.view(), name.view(),
                            with_verb(blind, "takes")))
        .note(found->second.span, "the other one");
  }

  void claim(const Entry<Table>& entry, Text name, Extent where, std::string_view kind, std::string_view title) {
    claim(entry.name, entry.place + where, name, kind, title);
  }
  void claim(Text owner, Span span, Text name, std::string_view kind, std::string_view title) {
    const auto [found, is_new] = owners_.try_emplace(scoped(owner, name), Owner{kind, owner, span});
    const bool reported = !is_new && found->second.table == owner && kind == "index" && found->second.kind == "unique key";
    if (is_new || reported) return;
    report_
        .report(Code::duplicate_name, span,
                fmt::format("{} `{}` has the name of another {}, and on {} the name is unique in the whole schema", kind, name.view(),
                            found->second.kind, title))
        .note(found->second.span, fmt::format("the other one, of `{}`", found->second.table.view()))
        .help("call one of them something else, with the table in its name");
  }

  // With tables and views, which are in the same room.
  void indexes(const TargetView& target) {
    owners_.clear();
    const std::string_view title = target.dialect().title;
    const bool keeps_key_name = target.can().primary_key_name == Support::yes;
    each_table([&](const Entry<Table>& entry, const Table& table) {
      owners_.try_emplace(entry.name, Owner{"table", entry.name, entry.place + table.where});
    });
    for (const Entry<View>& entry : world_.schema().views)
      if (const View* view = world_.view(entry.name)) owners_.try_emplace(entry.name, Owner{"view", entry.name, entry.place + view->where});
    for (const Entry<View>& entry : world_.schema().views)
      if (const View* view = world_.view(entry.name))
        for (const Index& index : view->indexes) claim(entry.name, entry.place + index.where, index.name, "index", title);
    each_table([&](const Entry<Table>& entry, const Table& table) {
      if (table.primary_key && keeps_key_name)
        claim(entry, key_name(*table.primary_key, target.dialect().identifiers), table.primary_key->where, "primary key", title);
      for (const UniqueKey& key : table.unique_keys) claim(entry, key.name, key.where, "unique key", title);
      for (const Index& index : table.indexes) claim(entry, index.name, index.where, "index", title);
      for (const Exclusion& exclusion : table.exclusions) claim(entry, exclusion.name, exclusion.where, "exclusion constraint", title);
      if (target.can().partition_form == PartitionForm::table) partitions(entry, table, title);
    });
  }

  void partitions(const Entry<Table>& entry, const Table& table, std::string_view title) {
    if (!table.partitioning) return;
    for (const Partition& partition : all_partitions(*table.partitioning)) {
      const Extent where = partition.where.end == 0 ? table.partitioning->where : partition.where;
      claim({}, entry.place + where, partition_table(entry.name, partition), "partition", title);
    }
  }

  const World& world_;
  const TargetSet& targets_;
  Reporter& report_;
  std::unordered_map<Text, Owner> owners_;
  std::unordered_map<std::size_t, Owner> folded_;
};

}  // namespace

void check_names_across(const World& world, const TargetSet& targets, Reporter& report) { NamesAcross(world, targets, report).run(); }

}  // namespace schemac
