// Tables that go or are renamed, and rows of theirs.
#include "compiler/hazard/search.hpp"

namespace schemac {
namespace {

void search_gone(const ChangeSearch& search, const TablePair& table) {
  const Entry<Table>& entry = *search.before.tables.find(table.before->name);
  search.found.add(Code::drop_table, {SubjectKind::table, entry.name, {}, true}, entry.place + table.before->where,
                   fmt::format("table `{}` goes, with all its rows", entry.name.view()));
}

void search_rows(const ChangeSearch& search, const TablePair& table) {
  std::size_t gone = 0;
  for (const RowPair& row : table.rows)
    if (row.after == nullptr) ++gone;
  if (gone == 0) return;
  search.found.add(
      Code::delete_rows, {SubjectKind::table, table.after->name}, table.place + table.after->where,
      fmt::format("{} reference row{} of `{}` {} deleted", gone, gone == 1 ? "" : "s", table.after->name.view(), gone == 1 ? "is" : "are"));
}

}  // namespace

void search_tables(const ChangeSearch& search) {
  for (const TablePair& table : search.survey.tables) {
    if (table.after == nullptr) search_gone(search, table);
    if (!table.stays()) continue;
    if (table.before->name != table.after->name)
      search.found.add(Code::rename_table, {SubjectKind::table, table.after->name}, table.place + table.after->where,
                       fmt::format("table `{}` becomes `{}`", table.before->name.view(), table.after->name.view()));
    search_columns(search, table);
    search_keys(search, table);
    search_rows(search, table);
  }
}

}  // namespace schemac
