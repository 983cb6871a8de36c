// A materialized view's indexes are looked at as those of a table with its output columns.
#include "compiler/check/check_materialized.hpp"

#include <fmt/format.h>

#include "compiler/check/names.hpp"
#include "compiler/check/table_context.hpp"

namespace schemac {

void check_materialized(const Entry<View>& entry, const View& view, const ViewOutput& output, const World& world, const TargetSet& targets,
                        Reporter& report) {
  const Span span = entry.place + view.where;
  if (!view.materialized) {
    if (!view.indexes.empty())
      report.report(Code::key_conflict, span, fmt::format("view `{}` has indexes and is not materialized", entry.name.view()))
          .help("add `materialized: true`, or index the tables that it reads");
    return;
  }
  if (const std::string missing = targets.without(&Capabilities::materialized_view); !missing.empty())
    report.report(Code::not_on_target, span, with_verb(missing, "has") + " no materialized views").help("say with `only` where the view exists");
  if (view.check_option != CheckOption::none || view.security != ViewSecurity::unspecified)
    report.report(Code::key_conflict, span, fmt::format("materialized view `{}` takes neither `check_option` nor `security`", entry.name.view()));
  Table shape;
  shape.name = entry.name;
  shape.where = view.where;
  for (const OutputColumn& column : output.columns) {
    Column shown;
    shown.name = column.name;
    shown.type = column.value.type == nullptr ? Type{NativeType{}} : *column.value.type;
    shown.nullable = true;
    shape.columns.insert(std::move(shown));
  }
  shape.indexes = view.indexes;
  for (const Index& index : view.indexes) check_identifier(report, targets, index.name, entry.place + index.where, false, "index");
  if (output.open) return;
  const Entry<Table> as_table{entry.name, shape, entry.place};
  Notes notes;
  TableContext context{world, as_table, *as_table.value, targets, report, notes};
  check_indexes(context);
  notes.report(report);
}

}  // namespace schemac
