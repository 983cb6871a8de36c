// Names inside a table: short enough, of characters that servers keep, told apart by every target.
#include <algorithm>
#include <array>
#include <cctype>
#include <fmt/format.h>

#include "compiler/check/key_name.hpp"
#include "compiler/check/literals.hpp"
#include "compiler/check/names.hpp"
#include "compiler/model/dotted_name.hpp"

namespace schemac {
namespace {

constexpr std::size_t always_short = 63;

bool has_four_byte_character(std::string_view name) {
  return std::any_of(name.begin(), name.end(), [](char byte) { return static_cast<unsigned char>(byte) >= 0xF0; });
}

std::size_t length_in(std::string_view name, const IdentifierRules& rules) {
  return rules.unit == LengthUnit::bytes ? name.size() : characters_in(name);
}

// Without letters' case, in ASCII; a hash, so that nothing is built where all is well.
std::size_t folded_hash(std::string_view name) {
  std::size_t hash = 1469598103934665603ULL;
  for (const char byte : name) hash = (hash ^ static_cast<unsigned char>(std::tolower(static_cast<unsigned char>(byte)))) * 1099511628211ULL;
  return hash;
}

// The targets whose server has the name for itself.
std::string keeping_for_itself(const TargetSet& targets, Text name, ReservedPlace place, bool (*applies)(const TargetView&)) {
  return targets.where([&](const TargetView& target) {
    const auto& names = target.dialect().reserved_names;
    return std::any_of(names.begin(), names.end(),
                       [&](const ReservedName& row) {
                         if (row.place != place || row.name.size() != name.view().size()) return false;
                         return target.can().column_name_case == NameCase::insensitive ? equal_without_case(row.name, name) : name == row.name;
                       }) &&
           applies(target);
  });
}

class TableNames {
 public:
  explicit TableNames(TableContext& context) : context_(context) {}

  void run() {
    const Table& table = context_.table;
    for (const Column& column : table.columns) {
      one(column.name, column.where, false, "column");
      reserved(column.name, column.where, ReservedPlace::column, "column");
    }
    for (const UniqueKey& key : table.unique_keys) {
      one(key.name, key.where, key.generated_name, "unique key");
      reserved(key.name, key.where, ReservedPlace::index, "unique key");
    }
    for (const Index& index : table.indexes) {
      one(index.name, index.where, false, "index");
      reserved(index.name, index.where, ReservedPlace::index, "index");
    }
    for (const Check& check : table.checks) one(check.name, check.where, check.generated_name, "check");
    for (const ForeignKey& key : table.foreign_keys) {
      one(key.name, key.where, key.generated_name, "foreign key");
      reserved(key.name, key.where, ReservedPlace::index, "foreign key",
               [](const TargetView& target) { return target.can().foreign_key_index == ForeignKeyIndex::required; });
    }
    if (table.primary_key && !table.primary_key->generated_name)
      check_identifier(context_.report, context_.targets, table.primary_key->name, context_.at(table.primary_key->where), false, "primary key",
                       [](const TargetView& target) { return target.can().primary_key_name == Support::yes; });
    enums();
    columns_alike();
    keys_against_indexes();
    constraints();
  }

 private:
  void one(Text name, Extent where, bool generated, std::string_view what) {
    const std::string_view text = name;
    if (!text.empty() && text.size() <= always_short && text.back() != ' ' && !has_four_byte_character(text)) return;
    check_identifier(context_.report, context_.targets, text, context_.at(where), generated, what);
  }

  void reserved(Text name, Extent where, ReservedPlace place, std::string_view what, bool (*applies)(const TargetView&) = any_target) {
    const std::string keeping = keeping_for_itself(context_.targets, name, place, applies);
    if (keeping.empty()) return;
    context_.report.report(Code::name_not_taken, context_.at(where),
                           fmt::format("no {} may be called `{}`: {} that name for itself", what, name.view(), with_verb(keeping, "keeps")));
  }

  void enums() {
    for (const Column& column : context_.table.columns) {
      if (type_as<EnumValuesType>(innermost(column.type)) == nullptr) continue;
      const Text name = enum_name(context_.table.name, column.name);
      const TargetView* target = context_.targets.first(has_enum_types);
      if (target == nullptr) return;
      check_identifier(context_.report, context_.targets, own_part(name), context_.at(column.where), true, "enum type", has_enum_types);
      if (context_.world.enumeration(name) != nullptr || context_.world.table(name) != nullptr || context_.world.view(name) != nullptr)
        context_.report.report(Code::duplicate_name, context_.at(column.where),
                               fmt::format("the type of column `{}` is called `{}` on {}, and so is another object", column.name.view(), name.view(),
                                           target->dialect().title));
    }
  }

  void columns_alike() {
    const auto& columns = context_.table.columns;
    std::vector<std::pair<std::size_t, const Column*>> folded;
    folded.reserve(columns.size());
    for (const Column& column : columns) folded.emplace_back(folded_hash(column.name), &column);
    std::sort(folded.begin(), folded.end());
    for (std::size_t i = 1; i < folded.size(); ++i) {
      if (folded[i].first != folded[i - 1].first) continue;
      const Column& one = *std::min(folded[i].second, folded[i - 1].second);
      const Column& other = *std::max(folded[i].second, folded[i - 1].second);
      const std::string blind =
          context_.targets.where([](const TargetView& target) { return target.can().column_name_case == NameCase::insensitive; });
      if (!blind.empty())
        context_.report
            .report(Code::names_alike, context_.at(other.where),
                    fmt::format("columns `{}` and `{}` differ by case alone, and {} them for one", one.name.view(), other.name.view(),
                                with_verb(blind, "takes")))
            .note(context_.at(one.where), "the other one");
    }
  }

  void keys_against_indexes() {
    for (const UniqueKey& key : context_.table.unique_keys)
      if (const Index* index = context_.table.indexes.find(key.name))
        context_.report
            .report(Code::duplicate_name, context_.at(index->where), fmt::format("index `{}` has the name of a unique key", index->name.view()))
            .note(context_.at(key.where), "the unique key");
  }

  void twice(Text name, Extent first, Extent second, std::string_view what) {
    context_.report
        .report(Code::duplicate_name, context_.at(second),
                fmt::format("two constraints of table `{}` are called `{}`: {}", context_.table.name.view(), name.view(), what))
        .note(context_.at(first), "the other one");
  }

  // A table's constraints share one room of names.
  void constraints() {
    const Table& table = context_.table;
    for (const Check& check : table.checks) {
      if (const ForeignKey* key = table.foreign_keys.find(check.name)) twice(check.name, check.where, key->where, "a check and a foreign key");
      if (const UniqueKey* key = table.unique_keys.find(check.name)) twice(check.name, check.where, key->where, "a check and a unique key");
    }
    for (const ForeignKey& foreign : table.foreign_keys)
      if (const UniqueKey* key = table.unique_keys.find(foreign.name))
        twice(foreign.name, foreign.where, key->where, "a foreign key and a unique key");
  }

  TableContext& context_;
};

}  // namespace

std::size_t hash_without_case(std::string_view name) { return folded_hash(name); }

bool equal_without_case(std::string_view left, std::string_view right) {
  return std::equal(left.begin(), left.end(), right.begin(), right.end(), [](char one, char other) {
    return std::tolower(static_cast<unsigned char>(one)) == std::tolower(static_cast<unsigned char>(other));
  });
}

void check_identifier(Reporter& report, const TargetSet& targets, std::string_view name, Span span, bool generated, std::string_view what,
                      bool (*applies)(const TargetView&)) {
  if (name.empty()) {
    report.report(Code::name_not_taken, span, fmt::format("a {} needs a name", what));
    return;
  }
  const auto too_long = [&](const TargetView& target) {
    return applies(target) && length_in(name, target.dialect().identifiers) > target.dialect().identifiers.max_length;
  };
  if (const TargetView* target = targets.first(too_long)) {
    const IdentifierRules& rules = target->dialect().identifiers;
    Report reported = report.report(Code::name_too_long, span,
                                    fmt::format("the name `{}` of the {} has {} {}, and {} keeps {}", name, what, length_in(name, rules),
                                                rules.unit == LengthUnit::bytes ? "bytes" : "characters", target->dialect().title, rules.max_length));
    if (generated) reported.help(fmt::format("the name was built: give the {} a shorter one of its own", what));
  }
  if (has_four_byte_character(name))
    if (const std::string blind =
            targets.where([&](const TargetView& target) { return applies(target) && !target.dialect().identifiers.four_byte_characters; });
        !blind.empty())
      report.report(Code::name_not_taken, span,
                    fmt::format("the name `{}` of the {} has a character that {} not keep in names", name, what, with_verb(blind, "does")));
  if (name.back() != ' ') return;
  const std::string strict =
      targets.where([&](const TargetView& target) { return applies(target) && target.can().column_name_case == NameCase::insensitive; });
  if (!strict.empty())
    report
        .report(Code::name_not_taken, span,
                fmt::format("the name `{}` of the {} ends in a blank, which {}", name, what, with_verb(strict, "refuses")))
        .help("leave the blank out");
}

void check_type_name(Reporter& report, const TargetSet& targets, Text name, Span span, std::string_view what) {
  const std::string keeping = keeping_for_itself(targets, name, ReservedPlace::type, any_target);
  if (keeping.empty()) return;
  report
      .report(Code::name_not_taken, span,
              fmt::format("no {} may be called `{}`: a column of that type would get the one that {} of its own", what, name.view(),
                          with_verb(keeping, "has")))
      .help(fmt::format("call it something else, or put it into a schema: `NAME.{}`", name.view()));
}

void check_names_in_table(TableContext& context) { TableNames(context).run(); }

}  // namespace schemac
