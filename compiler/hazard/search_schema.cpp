// A schema by itself, table by table.
#include <algorithm>

#include "compiler/base/text_case.hpp"
#include "compiler/hazard/search.hpp"

namespace schemac {
namespace {

class TableSearch {
 public:
  TableSearch(const SchemaSearch& search, const Entry<Table>& entry) : search_(search), entry_(entry), table_(*entry.value) {}

  void run() {
    if (!table_.primary_key) add(Code::no_primary_key, table_.where, {}, SubjectKind::table, fmt::format("table `{}` has no primary key", name()));
    if (table_.comment.empty()) add(Code::no_comment, table_.where, {}, SubjectKind::table, fmt::format("table `{}` has no comment", name()));
    for (const Column& column : table_.columns)
      if (column.comment.empty())
        add(Code::no_comment, column.where, column.name, SubjectKind::column,
            fmt::format("column `{}.{}` has no comment", name(), column.name.view()));
    for (const ForeignKey& key : table_.foreign_keys) foreign_key(key);
    for (const UniqueKey& key : table_.unique_keys) unique_key(key);
    for (const DialectOption& option : table_.options) this->option(option);
  }

 private:
  [[nodiscard]] std::string_view name() const { return entry_.name.view(); }
  void add(Code hazard, Extent where, Text part, SubjectKind kind, std::string message) {
    search_.found.add(hazard, {kind, entry_.name, part}, entry_.place + where, std::move(message));
  }

  void foreign_key(const ForeignKey& key) {
    add(Code::foreign_key, key.where, key.name, SubjectKind::constraint, fmt::format("`{}` has foreign key `{}`", name(), key.name.view()));
    if (key.on_delete == ReferentialAction::cascade)
      add(Code::cascading_delete, key.where, key.name, SubjectKind::constraint,
          fmt::format("rows of `{}` go with those of `{}` that they reference", name(), key.target.view()));
  }

  void unique_key(const UniqueKey& key) {
    if (key.nulls_distinct == NullsDistinct::no) return;
    for (const Text part : key.columns) {
      const Column* column = table_.columns.find(part);
      if (column == nullptr || !column->nullable) continue;
      add(Code::nullable_unique, key.where, key.name, SubjectKind::constraint,
          fmt::format("unique key `{}` of `{}` has column `{}`, which may be null", key.name.view(), name(), part.view()));
      return;
    }
  }

  void option(const DialectOption& option) {
    for (const AvoidedOption& avoided : search_.dialect.avoided_options) {
      const bool every_other = avoided.value.starts_with('!');
      if (option.key != avoided.key || (lower_ascii(option.value) == lower_ascii(avoided.value.substr(every_other ? 1 : 0))) == every_other) continue;
      search_.found.add(Finding{avoided.hazard,
                                {SubjectKind::table, entry_.name},
                                entry_.place + (option.where.end == 0 ? table_.where : option.where),
                                fmt::format("table `{}` has `{}: {}`: {}", name(), option.key.view(), option.value.view(), avoided.why)});
    }
  }

  const SchemaSearch& search_;
  const Entry<Table>& entry_;
  const Table& table_;
};

}  // namespace

void search_schema(const SchemaSearch& search) {
  for (const Entry<Table>& entry : search.schema.tables) {
    TableSearch(search, entry).run();
    search_indexes(search, entry);
    search_types(search, entry);
  }
  for (const Entry<Object>& entry : search.schema.objects)
    if (const auto* checks = entry.value->get<NameMap<NamedExpression>>("checks"); checks != nullptr && !checks->empty())
      search.found.add(Code::domain_check, {SubjectKind::object, {}, entry.value->name}, entry.place + entry.value->where,
                       fmt::format("domain `{}` has a check", entry.value->name.view()));
  search_names(search);
}

}  // namespace schemac
