// Checks of a table: an expression, or a mapping.
#include <fmt/format.h>

#include "compiler/load/readers.hpp"

namespace schemac {

void read_check(ReadContext& context, const MapEntry& entry, Table& table) {
  Check check;
  check.name = read_name(context, *entry.key);
  check.where = context.extent(*entry.key);
  std::optional<Expression> expr;
  if (entry.value->kind != NodeKind::mapping) {
    if (entry.value->is_null())
      context.error(Code::missing_key, *entry.key, fmt::format("check `{}` has no expression", check.name.view()));
    else
      expr = read_expression(context, *entry.value, "a check");
  } else {
    const Fields fields(context, *entry.value, keys::check);
    expr = expression_field(context, fields, "expr");
    if (!fields.has("expr"))
      context.error(Code::missing_key, *entry.key, fmt::format("check `{}` has no expression", check.name.view())).help("add `expr: ...`");
    check.enforced = flag_field(context, fields, "enforced", true);
    check.validated = flag_field(context, fields, "validated", true);
    check.no_inherit = flag_field(context, fields, "no_inherit");
    check.comment = text_field(context, fields, "comment");
    check.renamed_from = text_field(context, fields, "renamed_from");
    check.only = only_field(context, fields);
  }
  if (!expr) return;
  check.expr = std::move(*expr);
  insert_named(context, *entry.key, table.checks, std::move(check), "checks");
}

}  // namespace schemac
