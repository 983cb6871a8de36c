// Facts to what their templates see: names as string literals, since they are looked for in the catalogue.
#include "compiler/lower/lower_fact.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "compiler/base/contains.hpp"
#include "compiler/lower/lower_parts.hpp"
#include "compiler/lower/print.hpp"
#include "compiler/lower/sample_operations.hpp"
#include "compiler/lower/spelling.hpp"
#include "compiler/model/dotted_name.hpp"

namespace schemac {
namespace {

using lowering::quoted_name;

// A letter of a label as the server's catalogue shows it.
std::string shown_letter(const Dialect& dialect, char letter) {
  constexpr std::array<std::pair<char, std::string_view>, 5> named{
      {{'\'', "quote"}, {'\\', "backslash"}, {'\n', "newline"}, {'\r', "return"}, {'\0', "nul"}}};
  const auto name = std::find_if(named.begin(), named.end(), [&](const auto& each) { return each.first == letter; });
  const auto row = name == named.end() ? std::nullopt : find_spelling(dialect, fmt::format("label:{}", name->second));
  return row ? std::string(row->pattern) : std::string(1, letter);
}

// `'a','b'`, as a string literal.
std::string values_text(const Dialect& dialect, const std::vector<Text>& values) {
  std::string text;
  for (const Text value : values) {
    text += text.empty() ? "'" : ",'";
    for (const char letter : value.view()) text += shown_letter(dialect, letter);
    text += '\'';
  }
  return dialect.quote_string(text);
}

Value type_value(const Dialect& dialect, const Type& type, Text named_type, std::uint8_t named_dimensions) {
  const Type& inner = innermost(type);
  // However many dimensions are written, the catalogue has one type.
  const bool is_array = named_type.empty() ? &inner != &type : named_dimensions != 0;
  const std::string suffix = is_array ? "[]" : "";
  Value length;
  Value precision;
  Value values;
  Value named = named_type.empty() ? Value() : Value(dialect.quote_string(quote_qualified(dialect, named_type)));
  if (const auto* text = type_as<CharType>(inner)) length = static_cast<std::int64_t>(text->length);
  if (const auto* binary = type_as<BinaryType>(inner)) length = static_cast<std::int64_t>(binary->length);
  if (const auto* time = type_as<TimeType>(inner)) precision = static_cast<std::int64_t>(time->precision);
  if (const auto* time = type_as<DateTimeType>(inner)) precision = static_cast<std::int64_t>(time->precision);
  if (const auto* time = type_as<TimestampType>(inner)) precision = static_cast<std::int64_t>(time->precision);
  if (const auto* in_place = type_as<EnumValuesType>(inner)) values = values_text(dialect, in_place->values);
  if (const auto* name = type_as<EnumNameType>(inner); name != nullptr && named.is_null())
    named = dialect.quote_string(quote_qualified(dialect, name->name));
  Value value = Value::map();
  value.set("key", type_key(inner)).set("text", dialect.quote_string(print_type(dialect, inner))).set("suffix", suffix);
  value.set("length", length).set("precision", precision).set("labels", values).set("named", named);
  return value;
}

// Of a relation or object: `schema` and `bare` are string literals, `schema` null without a dot; `text` is the quoted name as a string literal.
void set_name(const Dialect& dialect, Value& context, std::string_view key, std::string_view schema_key, std::string_view bare_key,
              std::string_view text_key, Text name) {
  const auto [schema, own] = cut_name(name);
  context.set(key, quoted_name(dialect, name));
  context.set(schema_key, schema.empty() ? Value() : Value(dialect.quote_string(schema)));
  context.set(bare_key, dialect.quote_string(own));
  context.set(text_key, dialect.quote_string(quote_qualified(dialect, name)));
}

Value object_value(const Dialect& dialect, const Object& object) {
  Value value = Value::map();
  set_name(dialect, value, "name", "schema", "bare", "text", object.name);
  value.set("kind", row_of(object.kind).word);
  Value privileges;
  if (const auto* list = object.get<std::vector<Text>>("privileges"); list != nullptr && object.kind == ObjectKind::grant) {
    std::vector<std::string> words;
    for (const Text word : *list) {
      std::string upper;
      for (const char letter : word.view()) upper += letter == '_' ? ' ' : static_cast<char>(std::toupper(static_cast<unsigned char>(letter)));
      words.push_back(std::move(upper));
    }
    std::sort(words.begin(), words.end());
    // All of them are known to the server by their names.
    if (!contains(words, "ALL")) privileges = dialect.quote_string(fmt::format("{}", fmt::join(words, ",")));
  }
  const std::string_view role = object.name;
  const std::size_t at = object.kind == ObjectKind::grant ? role.rfind('@') : std::string_view::npos;
  value.set("user", dialect.quote_string(role.substr(0, at)));
  value.set("host", at == std::string_view::npos ? Value() : Value(dialect.quote_string(role.substr(at + 1))));
  value.set("forced", object.text("mode") == "forced");
  return value.set("privileges", privileges);
}

void set_row(const Dialect& dialect, Value& context, const Fact& fact) {
  const Value lowered = lowering::lower(dialect, DeleteRows{fact.relation, fact.shape, {*fact.data}});
  const Value& condition = *lowered.find("rows")->list()->front().find("condition");
  context.set("condition", condition).set("condition_text", dialect.quote_string(condition.text()));
  Value::List columns;
  for (const RowValue& value : fact.data->values)
    if (fact.shape->columns.contains(value.name)) columns.emplace_back(dialect.quote_string(value.name));
  context.set("column_count", static_cast<std::int64_t>(columns.size()));
  context.set("columns", std::move(columns));
}

}  // namespace

Value lower_fact(const Dialect& dialect, const Fact& fact, std::size_t slot) {
  Value context = Value::map();
  set_name(dialect, context, "relation", "schema", "bare", "text", fact.relation);
  context.set("name", quoted_name(dialect, fact.name)).set("name_text", dialect.quote_string(fact.name));
  std::string joined;
  Value::List parts;
  for (const Text part : fact.parts) {
    joined += (parts.empty() ? "" : ",") + part.str();
    parts.emplace_back(dialect.quote_string(part));
  }
  context.set("parts_text", dialect.quote_string(joined)).set("parts", std::move(parts));
  context.set("count", static_cast<std::int64_t>(fact.parts.size())).set("flag", fact.flag).set("any", fact.any);
  set_name(dialect, context, "target", "target_schema", "target_bare", "target_text", fact.target);
  context.set("type", fact.type ? type_value(dialect, *fact.type, fact.named_type, fact.named_dimensions) : Value());
  context.set("object", fact.object ? object_value(dialect, *fact.object) : Value());
  context.set("slot", static_cast<std::int64_t>(slot));
  context.set("condition", Value()).set("condition_text", Value()).set("columns", Value()).set("column_count", Value());
  if (fact.data) set_row(dialect, context, fact);
  return context;
}

Value lower_row_check(const Dialect& dialect, const RowCheck& check) {
  std::string columns;
  for (const Text column : check.columns) columns += (columns.empty() ? "" : ", ") + column.str();
  const auto with = [&](std::string_view what) { return fmt::format("rows of {} {}", check.table.view(), what); };
  std::string label;
  switch (check.kind) {
    case RowCheckKind::nulls:
      label = with(fmt::format("where {} is null", columns));
      break;
    case RowCheckKind::duplicates:
      label = with(fmt::format("alike in {}", columns));
      break;
    case RowCheckKind::violations:
      label = with(fmt::format("that break check {}", check.name.view()));
      break;
    case RowCheckKind::orphans:
      label = with(fmt::format("whose {} is not in {}", columns, check.target.view()));
      break;
    case RowCheckKind::longer:
      label = with(fmt::format("where {} is longer than {}", columns, check.length));
      break;
    case RowCheckKind::outside:
      label = with(fmt::format("where {} is not from {} to {}", columns, check.least, check.most));
      break;
    case RowCheckKind::labels:
      label = with(fmt::format("where {} has a value that goes", columns));
      break;
    case RowCheckKind::carried:
      label = with(fmt::format("where {} is not what went to {}", columns, check.carried->restoration->from));
      break;
  }
  Value::List labels;
  for (const Text value : check.labels) labels.emplace_back(dialect.quote_string(value));
  Value context = Value::map();
  context.set("table", quoted_name(dialect, check.table)).set("columns", lowering::quoted_names(dialect, check.columns));
  context.set("target", quoted_name(dialect, check.target)).set("target_columns", lowering::quoted_names(dialect, check.target_columns));
  context.set("expr", check.expr ? Value(print_expression(dialect, *check.expr, Standing::condition)) : Value());
  context.set("length", static_cast<std::int64_t>(check.length)).set("least", check.least).set("most", check.most);
  context.set("labels", std::move(labels));
  context.set("column", check.carried ? lowering::carried_value(dialect, check.table, *check.carried) : Value());
  context.set("expected", std::to_string(check.expected));
  return context.set("label", dialect.quote_string(label));
}

std::vector<RowCheck> sample_row_checks() {
  std::vector<RowCheck> samples;
  std::optional<CarriedColumn> carried;
  for (const Operation& operation : sample_operations())
    if (const auto* check = std::get_if<CheckCarried>(&operation)) carried = check->columns.front();
  for (const RowCheckKind kind : {RowCheckKind::nulls, RowCheckKind::duplicates, RowCheckKind::violations, RowCheckKind::orphans,
                                  RowCheckKind::longer, RowCheckKind::outside, RowCheckKind::labels, RowCheckKind::carried}) {
    const Text amount("amount");
    RowCheck check{kind, 1, Text("sale"), Text("rule"), {amount}, Text("customer"), {amount}, {}, 3, 0, 5, {amount}};
    check.expr = Expression{ExprPtr(Expr{BooleanLiteral{true}, {}}), {}};
    check.carried = carried;
    samples.push_back(std::move(check));
  }
  return samples;
}

std::vector<Fact> sample_facts() {
  std::vector<Fact> samples;
  for (std::size_t kind = 0; kind < fact_names().size(); ++kind) {
    Fact fact{static_cast<FactKind>(kind), Text("shop.sale"), Text("amount"), {Text("amount")}, true, Text("shop.customer")};
    if (fact.kind == FactKind::column_type) fact.type = Type{IntegerType{64, false}};
    if (fact.kind == FactKind::object) {
      Object object;
      object.name = Text("amount");
      object.kind = ObjectKind::sequence;
      fact.object = std::move(object);
    }
    if (fact.kind == FactKind::row) {
      Table table;
      table.name = fact.relation;
      Column column;
      column.name = Text("amount");
      column.type = {IntegerType{64, false}};
      table.columns.insert(column);
      RowSet rows;
      rows.key = {Text("amount")};
      DataRow row{Text("amount=2"), {}, {}};
      row.values.insert({Text("amount"), ValueForm::typed, {ExprPtr(Expr{NumberLiteral{Text("2"), true}, {}}), {}}});
      rows.rows.insert(row);
      table.rows = std::move(rows);
      fact.shape = std::move(table);
      fact.data = std::move(row);
    }
    samples.push_back(std::move(fact));
  }
  return samples;
}

}  // namespace schemac
