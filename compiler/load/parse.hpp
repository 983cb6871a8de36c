// Text inside a scalar to model: types, columns, expressions and queries. One .cpp a grammar; PEGTL is seen only there.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/diagnostics/diagnostic.hpp"
#include "compiler/model/query.hpp"
#include "compiler/model/table.hpp"

namespace schemac {

// What is wrong with a text: [where) in the text itself, a message and perhaps a mend. The caller knows where the text stands.
struct SyntaxFault {
  Extent where;
  std::string message;
  std::string help;
  std::optional<Code> code;  // where the grammar knows a closer one than the caller's
};

// Result or fault, exactly one of them set.
template <class Value>
struct Parsed {
  std::optional<Value> value;
  std::optional<SyntaxFault> fault;
};

// Every name and alias of LANGUAGE.md, and what servers call the same: `float` is `double`, `float(24)` is `real`; a word that is no type
// names an enum. A text that is no type at all (`odd 'name'`) names an enum too, since names stand as they are.
[[nodiscard]] Parsed<Type> parse_type(std::string_view text);
// Is it `serial` or one of its kin: an integer of which the column is an identity?
[[nodiscard]] bool is_serial(std::string_view text);

// Calls are written one way: `current_timestamp` is `now()`, `trim(both x from s)` is trim(s, x), with `leading` ltrim and with `trailing`
// rtrim, `substring(s from a for b)` is substring(s, a, b), `position(a in b)` is position(a, b).
[[nodiscard]] Parsed<ExprPtr> parse_expression(std::string_view text);
[[nodiscard]] Parsed<QueryPtr> parse_query(std::string_view text);
// What stands behind `from`: tables and joins.
[[nodiscard]] Parsed<std::vector<SourcePtr>> parse_sources(std::string_view text);

// `User(user_id)`, `audit.log(id)`, `"odd name"("odd column")`, `User`.
struct ReferenceText {
  Text table;
  std::vector<Text> columns;
};
[[nodiscard]] Parsed<ReferenceText> parse_reference(std::string_view text);

// A column in short form: TYPE [?] [identity] [primary key] [unique] [default EXPR] [on update EXPR] [check (EXPR)]
// [references T(C) [on delete A] [on update A]] [collate NAME].
struct ColumnText {
  Type type;
  Extent type_where;
  bool nullable = false;
  bool identity = false;
  bool primary_key = false;
  bool unique = false;
  ExprPtr default_value;
  ExprPtr on_update;
  ExprPtr check;
  std::optional<ReferenceText> references;
  ReferentialAction on_delete = ReferentialAction::no_action;
  ReferentialAction references_on_update = ReferentialAction::no_action;
  Text collation;
};
[[nodiscard]] Parsed<ColumnText> parse_column(std::string_view text);

// An item of an index's list in short form: `status`, `created_at desc`, `name(20)`, `lower(email)`, `created_at desc nulls last`, `"odd name"`.
// `columns` are the table's: a text that is a column's whole name is that column, whatever characters it has. `name(20)` is always a
// prefix, since a call of a constant would be no part of an index.
[[nodiscard]] Parsed<IndexPart> parse_index_part(std::string_view text, std::span<const Text> columns);

[[nodiscard]] std::optional<ReferentialAction> parse_action(std::string_view text);

}  // namespace schemac
