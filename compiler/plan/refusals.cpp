// What the server would refuse and has no other way.
#include <fmt/format.h>

#include "compiler/plan/planner.hpp"
#include "compiler/plan/type_change.hpp"

namespace schemac {
namespace {

struct Refusals {
  const Capabilities& capabilities;
  const Dialect& dialect;
  Sink& sink;
  bool any = false;

  void refuse(Span span, const std::string& what, const std::string& help) {
    any = true;
    auto report = sink.report(Code::server_refuses, span, fmt::format("{} cannot {}", dialect.title, what));
    report.help(help);
  }

  void column(const TablePair& table, const ColumnPair& pair) {
    if (pair.after == nullptr) return;
    const Span span = table.place + pair.after->where;
    const Text name = pair.after->name;
    const bool made_anew = table.stays() && (pair.comes() || pair.out);
    if (made_anew && pair.after->generated && pair.after->generated->stored && capabilities.stored_column_change == StoredColumnChange::refused)
      refuse(span, fmt::format("add or change stored generated column `{}` on a table that exists", name.view()), "make it virtual: `stored: false`");
    if (pair.comes() && table.stays()) required(pair, span);
    if (!pair.stays() || pair.out) return;
    if (pair.before->generated && !pair.after->generated && !pair.before->generated->stored)
      refuse(span, fmt::format("turn virtual generated column `{}` into a plain one", name.view()),
             "add a plain column of another name and drop this one");
    if (pair.type_changes && !pair.after->using_expr && !convertible(pair.before->type, pair.after->type))
      refuse(span, fmt::format("convert the values of column `{}` to its new type", name.view()),
             "say how with `using: EXPRESSION`, or add a column of another name");
  }
  void required(const ColumnPair& pair, Span span) {
    const Column& column = *pair.after;
    if (column.nullable || column.default_value || column.generated || column.identity) return;
    sink.report(Code::required_column, span,
                fmt::format("column `{}` is NOT NULL and has no default: rows that the table has cannot get a value", column.name.view()))
        .help("give it a default, or make it nullable with `?`");
  }

  void primary_key(const TablePair& table) {
    if (capabilities.primary_key_change != PrimaryKeyChange::refused || !table.stays() || !table.primary_key) return;
    const Pair<PrimaryKey>& pair = *table.primary_key;
    const bool leaves =
        pair.before != nullptr && (pair.out || pair.after == nullptr || !same_definition(renamed(*pair.before, table.column_names), *pair.after));
    if (leaves)
      refuse(table.place + table.after->where, fmt::format("drop or change the clustered primary key of table `{}`", table.after->name.view()),
             "make a new table with the new key and move the rows");
  }
};

}  // namespace

bool report_refusals(const Survey& survey, const Capabilities& capabilities, const Dialect& dialect, Sink& sink) {
  Refusals refusals{capabilities, dialect, sink};
  for (const TablePair& table : survey.tables) {
    for (const ColumnPair& pair : table.columns) refusals.column(table, pair);
    refusals.primary_key(table);
  }
  return !refusals.any;
}

}  // namespace schemac
