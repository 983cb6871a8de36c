// What the server would refuse and has no other way.
#include <algorithm>
#include <fmt/format.h>
#include <optional>

#include "compiler/plan/planner.hpp"
#include "compiler/plan/refused_options.hpp"
#include "compiler/plan/type_change.hpp"

namespace schemac {
namespace {

// A column of a table that stays, as a step finds and leaves it; null where it comes or goes. `anew`: dropped and added.
struct ColumnWay {
  const Column* from;
  const Column* to;
  bool anew;
};

struct Refusal {
  std::string what;  // after `cannot`
  std::string help;
};

// The one rule for both ways: a step back that the server refuses is as bad as one that it refuses forward.
std::optional<Refusal> refusal_of(const ColumnWay& way, const Capabilities& capabilities) {
  if (way.to == nullptr) return {};
  const std::string_view name = way.to->name.view();
  const bool made = way.from == nullptr || way.anew;
  if (made && way.to->generated && way.to->generated->stored && capabilities.stored_column_change == StoredColumnChange::refused)
    return Refusal{fmt::format("add or change stored generated column `{}` on a table that exists", name), "make it virtual: `stored: false`"};
  if (way.to->identity && (made || !way.from->identity) && capabilities.identity_change == IdentityChange::refused)
    return Refusal{fmt::format("let column `{}` of a table that exists begin to count", name), "make a new table with it and move the rows"};
  if (!made && way.from->generated && !way.to->generated && !way.from->generated->stored)
    return Refusal{fmt::format("turn virtual generated column `{}` into a plain one", name), "add a plain column of another name and drop this one"};
  return {};
}

struct Refusals {
  const Survey& survey;
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
    if (!table.stays()) return;
    const Span span = pair.after != nullptr ? table.place + pair.after->where : table.old_place + pair.before->where;
    if (const auto refusal = refusal_of({pair.before, pair.after, pair.out}, capabilities)) {
      refuse(span, refusal->what, refusal->help);
      return;
    }
    if (const auto refusal = refusal_of({pair.after, pair.before, pair.leaves()}, capabilities))
      refuse(span, fmt::format("take this change back: it cannot {}", refusal->what),
             "keep the column as it is, or make a new table and move the rows");
    if (pair.comes()) required(pair, span);
    if (!pair.stays() || pair.out) return;
    zone_read(pair, span);
    if (pair.converted && (pair.before->identity || pair.after->identity))
      refuse(span, fmt::format("convert the values of column `{}`, which counts by itself", pair.after->name.view()),
             "add a column of another name, or let the column be a plain one first");
    if (pair.type_changes && conversion_class(*pair.before, *pair.after, capabilities) == ConversionClass::impossible)
      refuse(span, fmt::format("convert the values of column `{}` to its new type", pair.after->name.view()),
             "say how with `using: EXPRESSION`, or add a column of another name");
  }
  // Null where the dialect does not know it.
  [[nodiscard]] const CollationRow* collation_row(Text collation) const {
    const auto row =
        std::find_if(dialect.collations.begin(), dialect.collations.end(), [&](const CollationRow& each) { return collation == each.name; });
    return row == dialect.collations.end() ? nullptr : &*row;
  }
  void zone_read(const ColumnPair& pair, Span span) {
    const Type& from = pair.before->type;
    const Type& to = pair.after->type;
    const bool to_instant = type_as<DateTimeType>(from) != nullptr && type_as<TimestampType>(to) != nullptr;
    const bool from_instant = type_as<TimestampType>(from) != nullptr && type_as<DateTimeType>(to) != nullptr;
    if (pair.after->using_expr || !(to_instant || from_instant)) return;
    sink.report(Code::zone_read, span,
                fmt::format("column `{}` becomes a {}: its wall clock is {} UTC", pair.after->name.view(), to_instant ? "timestamp" : "datetime",
                            to_instant ? "read as" : "that of"))
        .help("where the clock is to be another zone's, say how with `using: EXPRESSION`");
  }
  void required(const ColumnPair& pair, Span span) {
    const Column& column = *pair.after;
    if (column.nullable || column.default_value || column.generated || column.identity || column.backfill) return;
    const std::string_view given = capabilities.implicit_default == Support::yes ? implicit_default(column.type) : "";
    const std::string outcome = given.empty() ? fmt::format("{} refuses it where the table has rows", dialect.title)
                                              : fmt::format("{} gives {} to the rows that the table has", dialect.title, given);
    sink.report(Code::required_column, span, fmt::format("column `{}` is NOT NULL and has no default: {}", column.name.view(), outcome))
        .help("give it a default, or make it nullable with `?`");
  }

  [[nodiscard]] std::string_view charset(Text collation) const {
    const CollationRow* row = collation_row(collation);
    return row == nullptr ? std::string_view() : row->charset;
  }
  [[nodiscard]] std::string_view charset(const Table& table, const Column& column) const {
    if (!column.charset.empty()) return column.charset;
    return charset(column.collation.empty() ? table.collation : column.collation);
  }
  void charsets(const TablePair& table) {
    if (capabilities.charset_change != CharsetChange::refused || !table.stays()) return;
    const std::string help = "make it anew under another name and move the values";
    if (charset(table.before->collation) != charset(table.after->collation))
      refuse(table.place + table.after->where, fmt::format("change the character set of table `{}` there and back", table.after->name.view()), help);
    for (const ColumnPair& pair : table.columns)
      if (pair.collation_changes && !(follows_table(*pair.before) && follows_table(*pair.after)) &&
          charset(*table.before, *pair.before) != charset(*table.after, *pair.after))
        refuse(table.place + pair.after->where, fmt::format("change the character set of column `{}` there and back", pair.after->name.view()), help);
  }
  // Its values cannot be converted to another set of fields.
  void composite(const ObjectPair& pair) {
    if (!pair.aside || pair.before->kind != ObjectKind::composite) return;
    for (const TablePair& table : survey.tables)
      for (const ColumnPair& column : table.columns)
        if (column.before != nullptr && column.before->named_type == pair.before->name && column.stays())
          return refuse(pair.place + pair.after->where,
                        fmt::format("change fields of composite type `{}`, which column `{}` of table `{}` uses", pair.after->name.view(),
                                    column.before->name.view(), table.before->name.view()),
                        "let fields come or go at the end only, or make a new type and a new column");
  }
  // What holds it would go on holding the old one; and while columns are of such a composite type, the server changes no rules.
  void domain(const ObjectPair& pair) {
    if (!pair.stays() || pair.before->kind != ObjectKind::domain) return;
    if (!pair.aside && !(pair.changed && rules_differ(*pair.before, *pair.after))) return;
    for (const ObjectPair& holder : survey.objects) {
      if (!holder.stays() || !holds(*holder.before, pair.before->name)) continue;
      if (pair.aside || (holder.before->kind == ObjectKind::composite && is_used(holder.before->name)))
        return refuse(pair.place + pair.after->where,
                      fmt::format("change domain `{}`, which {} `{}` holds", pair.after->name.view(), row_of(holder.before->kind).title,
                                  holder.after->name.view()),
                      "make a new domain, and let the type that holds it be a new one, too");
    }
  }
  static bool holds(const Object& object, Text domain) {
    const auto is_it = [&](const Type& type) {
      const auto* named = type_as<EnumNameType>(innermost(type));
      return named != nullptr && named->name == domain;
    };
    if (const Type* type = object.get<Type>("type")) return object.kind == ObjectKind::domain && is_it(*type);
    const auto* fields = object.get<NameMap<NamedType>>("fields");
    return fields != nullptr && std::any_of(fields->begin(), fields->end(), [&](const NamedType& field) { return is_it(field.type); });
  }
  [[nodiscard]] bool is_used(Text named_type) const {
    return std::any_of(survey.tables.begin(), survey.tables.end(), [&](const TablePair& table) {
      return table.before != nullptr && std::any_of(table.before->columns.begin(), table.before->columns.end(),
                                                    [&](const Column& column) { return column.named_type == named_type; });
    });
  }

  void primary_key(const TablePair& table) {
    if (capabilities.primary_key_change != PrimaryKeyChange::refused || !table.stays() || !table.primary_key) return;
    if (is_nonclustered(*table.before, dialect)) return;
    const Pair<PrimaryKey>& pair = *table.primary_key;
    const bool leaves =
        pair.before != nullptr && (pair.out || pair.after == nullptr || !same_definition(renamed(*pair.before, table.column_names), *pair.after));
    if (!leaves) return;
    const bool commented = only_comment_changes(pair, table.column_names);
    refuse(table.place + (pair.after == nullptr ? table.after->where : pair.after->where),
           fmt::format("{} clustered primary key of table `{}`", commented ? "change the comment of the" : "drop or change the",
                       table.after->name.view()),
           commented ? fmt::format("leave the comment as it was there, under `{}: {{primary_key: ...}}`", dialect.name)
                     : "make a new table with the new key and move the rows");
  }
};

}  // namespace

bool report_refusals(const Survey& survey, const Capabilities& capabilities, const Dialect& dialect, Sink& sink) {
  Refusals refusals{survey, capabilities, dialect, sink};
  for (const TablePair& table : survey.tables) {
    for (const ColumnPair& pair : table.columns) refusals.column(table, pair);
    refusals.charsets(table);
    refusals.primary_key(table);
    for (const OptionRefusal& refusal : refused_options(table, dialect)) refusals.refuse(table.place + refusal.where, refusal.what, refusal.help);
  }
  for (const ObjectPair& pair : survey.objects) {
    refusals.composite(pair);
    refusals.domain(pair);
  }
  return !refusals.any;
}

}  // namespace schemac
