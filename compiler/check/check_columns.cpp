// Columns of a table, one by one and all together.
#include <algorithm>
#include <cctype>
#include <fmt/format.h>

#include "compiler/check/identity_rules.hpp"
#include "compiler/check/literals.hpp"
#include "compiler/check/table_context.hpp"

namespace schemac {
namespace {

bool is_first_of_key(const Table& table, Text column) {
  if (table.primary_key && !table.primary_key->columns.empty() && table.primary_key->columns.front() == column) return true;
  for (const UniqueKey& key : table.unique_keys)
    if (!key.columns.empty() && key.columns.front() == column) return true;
  for (const Index& index : table.indexes)
    if (!index.parts.empty() && index.parts.front().column == column) return true;
  return false;
}

void check_identity(TableContext& context, const Column& column, const Column*& first) {
  const Span span = context.at(column.where);
  const auto* integer = type_as<IntegerType>(column.type);
  if (first != nullptr) {
    context.report.report(Code::identity, span, "a table has one identity column at most").note(context.at(first->where), "the first one");
    return;
  }
  first = &column;
  if (integer == nullptr && family_of(column.type) != Family::unknown)
    context.report
        .report(Code::identity, context.at(column.type_where),
                fmt::format("an identity column counts in integers, and `{}` is {}", column.name.view(), describe(column.type)))
        .help("make it `bigint`");
  check_identity_numbers(context, column);
  if (column.default_value)
    context.report.report(Code::identity, span, fmt::format("column `{}` both counts and has a default", column.name.view()))
        .help("take the default away");
  if (column.nullable)
    context.report.report(Code::identity, span, fmt::format("identity column `{}` may not be null", column.name.view())).help("leave out the `?`");
  if (column.generated) context.report.report(Code::identity, span, fmt::format("column `{}` is both identity and generated", column.name.view()));
  if (is_first_of_key(context.table, column.name)) return;
  const std::string strict =
      context.targets.where([](const TargetView& target) { return target.can().auto_increment_key == AutoIncrementKey::required; });
  if (!strict.empty())
    context.report
        .report(Code::identity, span,
                fmt::format("{} a key or index that begins with the identity column `{}`", with_verb(strict, "needs"), column.name.view()))
        .help("make it the primary key: `" + column.name.str() + ": " + describe(column.type) + " identity primary key`");
}

// `using` reads the column as it was, whose type is not known here; and the columns around it.
void check_conversion(TableContext& context, const Column& column) {
  if (column.using_expr->tree() == nullptr) return;
  Table former = context.table;
  Column& own = *former.columns.find(column.name);
  own.type = {NativeType{}};
  if (!column.renamed_from.empty()) {
    Column under_old_name = own;
    under_old_name.name = column.renamed_from;
    former.columns.insert(std::move(under_old_name));
  }
  static constexpr PlaceRules rules{"a conversion"};
  TableContext around{context.world, context.entry, former, context.targets, context.report, context.notes};
  around.type(*column.using_expr, rules);
}

void check_words(TableContext& context, const Column& column) {
  const auto is_bare = [](Text name) {
    return std::all_of(name.view().begin(), name.view().end(), [](char byte) {
      return std::isalnum(static_cast<unsigned char>(byte)) != 0 || std::string_view("_.-@").find(byte) != std::string_view::npos;
    });
  };
  for (const Text name : {column.collation, column.charset})
    if (!is_bare(name))
      context.report.report(Code::name_not_taken, context.at(column.where),
                            fmt::format("`{}` is no name of a collation or character set", name.view()));
}

void check_properties(TableContext& context, const Column& column) {
  const Span span = context.at(column.where);
  if (!column.collation.empty() || !column.charset.empty()) check_words(context, column);
  if (column.invisible)
    report_lacking(context.report, context.targets, &Capabilities::invisible_column, context.words_behind(column.where, {"invisible"}),
                   "invisible columns", "set it under the key of a dialect that has them");
  const Column* former = context.former_column(column);
  if (!column.charset.empty() && (former == nullptr || former->charset.empty()))
    for (const TargetView* target : context.targets)
      if (target->can().column_charset == Support::no)
        context.notes.add(Code::not_kept, target->dialect().title, "column", "a character set of its own is not kept", "the database's holds", span);
  if (column.identity && column.identity->mode == IdentityMode::always &&
      !(former != nullptr && former->identity && former->identity->mode == IdentityMode::always))
    for (const TargetView* target : context.targets)
      if (target->can().identity_always == Support::no)
        context.notes.add(Code::not_kept, target->dialect().title, "column", "identity `always` is not kept", "explicit values are accepted", span);
  if (column.using_expr) {
    check_conversion(context, column);
  }
}

void check_comment(TableContext& context, Text comment, Extent where, bool inner) {
  if (comment.empty()) return;
  const std::size_t length = characters_in(comment);
  const auto most = [&](const TargetView& target) { return inner ? target.dialect().limits.inner_comment : target.dialect().limits.comment; };
  const auto too_long = [&](const TargetView& target) { return most(target) != 0 && length > most(target); };
  if (const TargetView* target = context.targets.first(too_long))
    context.report.report(
        Code::comment_too_long, context.words_behind(where, {"comment"}),
        fmt::format("the comment has {} characters, and {} {}", length, with_verb(context.targets.where(too_long), "keeps"), most(*target)));
}

std::uint64_t row_bytes(const Column& column, std::uint32_t character_bytes) {
  if (const auto* text = type_as<CharType>(column.type)) {
    const std::uint64_t bytes = static_cast<std::uint64_t>(text->length) * (column.charset.empty() ? character_bytes : 1);
    return bytes + (text->varying ? (bytes > 255 ? 2 : 1) : 0);
  }
  if (const auto* binary = type_as<BinaryType>(column.type)) return static_cast<std::uint64_t>(binary->length) + 2;
  if (const auto* integer = type_as<IntegerType>(column.type)) return integer->bits / 8;
  return 8;
}

// `with_bytes`: every column's type is one that targets take.
void check_row(TableContext& context, bool with_bytes) {
  for (const TargetView* target : context.targets) {
    const Limits& limits = target->dialect().limits;
    if (limits.columns != 0 && context.table.columns.size() > limits.columns)
      context.report.report(Code::too_many, context.at(context.table.where),
                            fmt::format("{} columns, and {} takes {}", context.table.columns.size(), target->dialect().title, limits.columns));
    if (limits.row_bytes == 0 || !with_bytes) continue;
    std::uint64_t bytes = 0;
    for (const Column& column : context.table.columns) bytes += row_bytes(column, limits.character_bytes);
    if (bytes > limits.row_bytes)
      context.report
          .report(Code::row_too_long, context.at(context.table.where),
                  fmt::format("a row may have {} bytes, and {} takes {}", bytes, target->dialect().title, limits.row_bytes))
          .help("make the longest columns `text`");
  }
}

}  // namespace

void check_columns(TableContext& context) {
  const Table& table = context.table;
  check_comment(context, table.comment, table.where, false);
  if (table.primary_key) check_comment(context, table.primary_key->comment, table.primary_key->where, true);
  for (const UniqueKey& key : table.unique_keys) check_comment(context, key.comment, key.where, true);
  for (const Index& index : table.indexes) check_comment(context, index.comment, index.where, true);
  if (table.columns.empty())
    if (const std::string missing = context.targets.without(&Capabilities::empty_table); !missing.empty())
      context.report.report(Code::no_columns, context.at(table.where),
                            fmt::format("table `{}` has no columns, and {} no such tables", table.name.view(), with_verb(missing, "has")));
  const Column* identity = nullptr;
  bool sound = true;
  for (const Column& column : table.columns) {
    const std::size_t errors = context.report.errors();
    check_type(context, column);
    sound = sound && context.report.errors() == errors;
    if (column.identity) check_identity(context, column, identity);
    if (column.default_value || column.on_update) check_default(context, column);
    if (column.generated) check_generated(context, column);
    if (column.backfill && (column.generated || column.identity))
      context.report
          .report(Code::backfill_target, context.at(column.backfill->where),
                  fmt::format("column `{}` {}, and takes no value", column.name.view(), column.generated ? "is generated" : "counts by itself"))
          .help("take the backfill away");
    check_properties(context, column);
    check_comment(context, column.comment, column.where, true);
  }
  check_row(context, sound);
}

}  // namespace schemac
