// One table in one form, on the targets that see it so; and the checks that look at it.
#pragma once

#include "compiler/check/facts.hpp"
#include "compiler/check/lacking.hpp"
#include "compiler/check/notes.hpp"
#include "compiler/check/target_set.hpp"
#include "compiler/check/type_expression.hpp"
#include "compiler/check/world.hpp"

namespace schemac {

// What a message is about: "unique key `uq_a`"; put into words only when there is a message.
struct Subject {
  std::string_view kind;
  Text name = {};
  [[nodiscard]] std::string text() const { return name.empty() ? std::string(kind) : std::string(kind) + " " + quoted(name); }
};

struct TableContext {
  const World& world;
  const Entry<Table>& entry;
  const Table& table;
  const TargetSet& targets;
  Reporter& report;
  Notes& notes;
  const Table* former = nullptr;  // in the version before, of which was noted what there is to note
  ExpressionFacts facts = {};

  [[nodiscard]] Span at(Extent where) const { return entry.place + where; }
  // Where a name stands behind the key of an object, or the key where it cannot be found.
  [[nodiscard]] Span name_behind(Extent key, Text name) const;
  // The last of the words, which follow each other in the object at `key`, or the key where they cannot be found.
  [[nodiscard]] Span words_behind(Extent key, std::initializer_list<std::string_view> words) const;
  // Null where the version before had no such column or index; a rename is followed.
  [[nodiscard]] const Column* former_column(const Column& column) const;
  [[nodiscard]] const Index* former_index(const Index& index) const;
  [[nodiscard]] std::vector<std::string_view> column_names() const;
  void unknown_column(Span span, Text name) const;

  // Types a tree; `facts` then tells what it uses.
  ValueType type(const Expression& expression, const PlaceRules& rules, bool condition = false);
  [[nodiscard]] Locator locate(const Expression& expression) const { return {report.files(), entry.place, expression.where}; }
  // Functions, casts and features that some target does not have; texts missing for a target.
  void check_portable(const Expression& expression, Subject subject);
  // Of an expression that the server computes whenever a row is written: it must not follow the time zone of who writes.
  void check_zone(const Expression& expression, std::string_view place, Code code) const;
};

void check_columns(TableContext& context);
void check_default(TableContext& context, const Column& column);
void check_generated(TableContext& context, const Column& column);
void check_type(TableContext& context, const Column& column);
void check_keys(TableContext& context);
void check_key_size(TableContext& context, std::span<const IndexPart> parts, Subject subject, Span span);
void check_indexes(TableContext& context);
void check_checks(TableContext& context);
void check_exclusions(TableContext& context);
void check_partitioning(TableContext& context);
void check_foreign_keys_and_partitions(TableContext& context);
void check_references(TableContext& context);
void check_rows(TableContext& context);
void check_table_options(TableContext& context);
void check_option_rules(TableContext& context);
void check_collations(TableContext& context);
void check_names_in_table(TableContext& context);
void check_default_options(const Schema& schema, const TargetSet& targets, Reporter& report);

// In a query or expression anywhere: what `facts` found and some target does not have.
void check_facts(const ExpressionFacts& facts, const Locator& locate, const TargetSet& targets, Reporter& report);
// Functions whose result some target cuts: of what was not there before.
void note_cut_results(const ExpressionFacts& facts, const Locator& locate, const TargetSet& targets, Reporter& report);

}  // namespace schemac
