// Columns in short form, references and parts of an index: text to model.
#include <algorithm>
#include <fmt/format.h>
#include <utility>

#include "compiler/diagnostics/nearest.hpp"
#include "compiler/load/parse_prefix.hpp"
#include "compiler/load/parse_rules.hpp"
#include "grammar/column.hpp"

namespace schemac {
namespace {

namespace pegtl = tao::pegtl;

// Which clauses were read, a bit each.
enum Clause : unsigned { null_, identity_, primary_key_, unique_, default_, on_update_, check_, references_, collate_, on_delete_, key_update_ };
constexpr std::string_view clause_names[] = {"null",  "identity",   "primary key", "unique",    "default",  "on update",
                                             "check", "references", "collate",     "on delete", "on update"};

struct ColumnBuilder {
  Cursor& cursor;
  ColumnText column{};
  ReferenceText reference{};
  ExprPtr expr{};
  ReferentialAction action{};
  unsigned seen = 0;

  // Parts of an index.
  IndexPart part{};
  std::string_view part_name{};

  [[nodiscard]] Extent where(std::string_view text) const { return cursor.where(text.substr(0, text.find_last_not_of(" \n\t") + 1)); }
  void once(Clause clause, std::string_view text) {
    const unsigned bit = 1U << clause;
    if ((seen & bit) != 0)
      fail(where(text), fmt::format("`{}` stands twice", clause_names[clause]), "leave one of the two out", Code::repeated_clause);
    seen |= bit;
  }
};

// What a server says in a column's definition, and where the language says it.
constexpr std::pair<std::string_view, std::string_view> other_clauses[] = {
    {"after", "columns stand in the order in which they are listed"},
    {"as", "a mapping has `generated: EXPR` and `stored: true`"},
    {"auto_increment", "write `identity`"},
    {"autoincrement", "write `identity`"},
    {"character", "a mapping has `charset: NAME`"},
    {"charset", "a mapping has `charset: NAME`"},
    {"comment", "a mapping has `comment: TEXT`"},
    {"constraint", "named constraints stand in the table's `checks`, `unique` and `foreign_keys`"},
    {"first", "columns stand in the order in which they are listed"},
    {"generated", "write `identity`, or in a mapping `generated: EXPR` and `stored: true`"},
    {"invisible", "a mapping has `invisible: true`"},
    {"key", "write `primary key` or `unique`; an index stands in the table's `indexes`"},
    {"on", "`on delete` and `on update` with an action come after `references`"},
    {"signed", "leave it out: integers are signed"},
    {"stored", "a mapping has `generated: EXPR` and `stored: true`"},
    {"virtual", "a mapping has `generated: EXPR` and `stored: false`"},
    {"zerofill", "leave it out: padding is the application's"},
};

[[noreturn]] void refuse_clause(const ColumnBuilder& builder, std::string_view word) {
  for (const auto& [clause, mend] : other_clauses)
    if (same_word(word, clause)) {
      const std::optional<Code> code = clause == "on" ? std::nullopt : std::optional(Code::server_syntax);
      fail(builder.where(word), fmt::format("`{}` is no clause of a column", word), std::string(mend), code);
    }
  constexpr std::string_view all_clauses =
      "clauses are `identity`, `primary key`, `unique`, `default`, `on update`, `check`, `references` and `collate`";
  const auto near = nearest(lower_case(word), clause_names);
  const std::string help = near ? fmt::format("did you mean `{}`?", *near) : std::string(all_clauses);
  fail_expected(builder.cursor.text, builder.where(word).begin, "a clause of a column", help);
}

void begin_reference(ColumnBuilder& builder, std::string_view table) { builder.reference = {dotted(table), {}}; }

void part_length(ColumnBuilder& builder, std::string_view digits) {
  constexpr std::size_t most_digits = 5;
  if (digits.size() > most_digits || digits.find_first_not_of('0') == std::string_view::npos)
    fail(builder.where(digits), fmt::format("a prefix of {} characters is out of range", digits));
  builder.part.length = static_cast<std::uint32_t>(std::stoul(std::string(digits)));
}

void end_expression_part(ColumnBuilder& builder) {
  const ColumnRef* column = expr_as<ColumnRef>(*builder.expr);
  if (column != nullptr && column->qualifier.empty()) {
    builder.part.column = column->name;
  } else {
    builder.part.expr = Expression{builder.expr, extent_of(0, builder.cursor.text.size())};
  }
}

void read_type(ColumnBuilder& builder) {
  TypePrefix prefix = type_prefix(builder.cursor);
  builder.column.type = std::move(prefix.type);
  builder.column.type_where = prefix.where;
  if (prefix.identity) builder.once(identity_, {});
  builder.column.identity = prefix.identity;
}

using Builder = ColumnBuilder;
RULES;

ON_TEXT(nullable_mark, builder.once(null_, text); builder.column.nullable = true);
ON_TEXT(null_clause, builder.once(null_, text); builder.column.nullable = true);
ON_TEXT(not_null_clause, builder.once(null_, text));
ON_TEXT(identity_clause, builder.once(identity_, text); builder.column.identity = true);
ON_TEXT(primary_key_clause, builder.once(primary_key_, text); builder.column.primary_key = true);
ON_TEXT(unique_clause, builder.once(unique_, text); builder.column.unique = true);
ON_TEXT(default_clause, builder.once(default_, text.substr(0, 7)); builder.column.default_value = std::move(builder.expr));
ON_TEXT(on_update_clause, builder.once(on_update_, text.substr(0, 9)); builder.column.on_update = std::move(builder.expr));
ON_TEXT(check_clause, builder.once(check_, text.substr(0, 5)); builder.column.check = std::move(builder.expr));
ON_TEXT(references_target, builder.once(references_, text); builder.column.references = std::move(builder.reference));
ON_TEXT(collation_name, builder.once(collate_, text); builder.column.collation = dotted(text));
ON_TEXT(other_clause, refuse_clause(builder, text));
ON_TEXT(cascade_word, builder.action = ReferentialAction::cascade);
ON_TEXT(restrict_word, builder.action = ReferentialAction::restrict);
ON_TEXT(no_action, builder.action = ReferentialAction::no_action);
ON_TEXT(set_null, builder.action = ReferentialAction::set_null);
ON_TEXT(set_default, builder.action = ReferentialAction::set_default);
ON_TEXT(action_on_delete, builder.once(on_delete_, text); builder.column.on_delete = builder.action);
ON_TEXT(action_on_update, builder.once(key_update_, text); builder.column.references_on_update = builder.action);

ON_TEXT(reference_table, begin_reference(builder, text));
ON_TEXT(reference_column, builder.reference.columns.push_back(unquoted(text)));

ON_TEXT(part_column, builder.part_name = text);
ON_TEXT(part_length, part_length(builder, text));
ON_TEXT(column_part, builder.part.column = unquoted(builder.part_name));
ON_TEXT(expression_part, end_expression_part(builder));
ON_TEXT(part_collation, builder.part.collation = dotted(text));
ON_TEXT(part_descending, builder.part.descending = true);
ON_TEXT(part_nulls_first, builder.part.nulls = NullsOrder::first);
ON_TEXT(part_nulls_last, builder.part.nulls = NullsOrder::last);

// The rules of the other grammars are read by their own readers.
READ_BY(type, read_type(builder));
READ_BY(expression, builder.expr = expression_prefix(builder.cursor));

EXPECTED(type, "a type");
EXPECTED(default_value, "an expression");
EXPECTED(on_update_value, "an expression");
EXPECTED(check_value, "an expression");
EXPECTED(expression_part, "a column or an expression");
EXPECTED(open, "`(`");
EXPECTED(close, "`)`");
EXPECTED(column_end, "a clause of a column");
EXPECTED(action_on_delete, "`cascade`, `restrict`, `no action`, `set null` or `set default`");
EXPECTED(references_target, "the name of a table");
EXPECTED(reference, "the name of a table");
EXPECTED(reference_column, "the name of a column");
EXPECTED(reference_close, "`)` after the columns");
EXPECTED(collation_name, "the name of a collation");
EXPECTED(part_collation, "the name of a collation");
EXPECTED(part_nulls_order, "`first` or `last`");
EXPECTED(part_end, "`asc`, `desc`, `nulls first`, `nulls last` or the end");
EXPECTED(end, "the end");
EXPECTED(referential_action, "an action");

template <class Rule>
void read(ColumnBuilder& builder) {
  const std::string_view text = builder.cursor.text;
  SyntaxInput input(text.data(), text.data() + text.size(), "");
  pegtl::parse<Rule, Action, SyntaxControl<Messages>::control>(input, builder);
}

}  // namespace

Parsed<ColumnText> parse_column(std::string_view text) {
  return caught<ColumnText>([text] {
    Cursor cursor{text};
    ColumnBuilder builder{cursor};
    read<grammar::column>(builder);
    return std::move(builder.column);
  });
}

Parsed<ReferenceText> parse_reference(std::string_view text) {
  return caught<ReferenceText>([text] {
    Cursor cursor{text};
    ColumnBuilder builder{cursor};
    read<grammar::whole_reference>(builder);
    return std::move(builder.reference);
  });
}

Parsed<IndexPart> parse_index_part(std::string_view text, std::span<const Text> columns) {
  return caught<IndexPart>([text, columns] {
    Cursor cursor{text};
    ColumnBuilder builder{cursor};
    builder.part.where = extent_of(0, text.size());
    const auto column = std::find(columns.begin(), columns.end(), text);
    if (column == columns.end()) {
      read<grammar::index_part>(builder);
    } else {
      builder.part.column = *column;
    }
    return std::move(builder.part);
  });
}

std::optional<ReferentialAction> parse_action(std::string_view text) {
  return caught<ReferentialAction>([text] {
           Cursor cursor{text};
           ColumnBuilder builder{cursor};
           read<grammar::whole_action>(builder);
           return builder.action;
         })
      .value;
}

}  // namespace schemac
