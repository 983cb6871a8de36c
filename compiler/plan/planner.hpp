// What the stages of planning share. Each stage is one function in one file; plan.cpp calls them in order.
#pragma once

#include <set>
#include <utility>

#include "compiler/plan/builder.hpp"
#include "compiler/plan/object_order.hpp"
#include "compiler/plan/survey.hpp"

namespace schemac {

// What `--retain` asks for, and what has been kept aside so far.
struct Retention {
  bool wanted = false;
  IdentifierRules identifiers;
  std::set<std::pair<Text, Text>> tied;  // columns of OLD's foreign keys, on both sides of them, by table
  const Sizes* sizes = nullptr;          // null: none is known
  std::vector<Text> tables = {};
  std::vector<Text> types = {};

  // `table` by its name in OLD.
  [[nodiscard]] bool is_big(Text table) const {
    if (sizes == nullptr) return false;
    const auto size = sizes->find(table);
    return size != sizes->end() && size->second.big;
  }
};

struct Planner {
  const Dialect& dialect;
  const Capabilities& capabilities;
  const Survey& survey;
  Builder builder;
  Sink& sink;
  Retention retention;

  [[nodiscard]] const State& state() const { return builder.state(); }
  // The object of the working state that `pair.before` has become, under the table and name that it has now; null where it is gone.
  [[nodiscard]] const Column* current(Text table, Text column) const {
    const Table* now = state().table(table);
    return now == nullptr ? nullptr : now->columns.find(column);
  }
};

// Reports what the server would refuse and has no other way. False when there is any.
[[nodiscard]] bool report_refusals(const Survey& survey, const Capabilities& capabilities, const Dialect& dialect, Sink& sink);

// Under OLD's names: values that enums gain. What may not share a transaction with its use comes before all else, which then is one transaction.
void grow_enums(Planner& planner);
// Under OLD's names: views, foreign keys, checks, indexes and columns that stand in the way, and what goes while its name comes again.
void take_out(Planner& planner);
// Tables, views, columns, indexes, constraints, enums and their values get NEW's names.
void rename_all(Planner& planner);
// Under NEW's names: enums, tables, columns.
void build_columns(Planner& planner);
// The values of the enum `type` that `wanted` has more than the state, each before the next one that is there.
void add_values(Planner& planner, Text type, const std::vector<Text>& wanted);
// Columns that differ from NEW: before keys are changed those that can be, after it the rest.
void alter_columns(Planner& planner, bool after_keys);
// Keys and indexes (those that come, then those that go), checks, foreign keys.
void build_constraints(Planner& planner);
void build_views(Planner& planner);
// Looks whether the reference rows that are to change are as OLD says: before anything is changed, and after the last step back.
void check_old_rows(Planner& planner);
// Those changes of reference rows that must be made while columns have OLD's types.
void change_rows_early(Planner& planner);
// Partitions that come, give rows to others or are called otherwise.
void change_partitions(Planner& planner);
// Tables that are cut anew: before columns and keys change (`early`) they become one piece, after it they are cut as NEW says.
void set_partitionings(Planner& planner, bool early);
// Partitions that go, with their rows: those that must before foreign keys come, and at last the others.
void drop_partitions(Planner& planner, bool early);
// Reference rows as NEW has them. Rows that cannot be changed one after the other are reported.
void change_rows(Planner& planner);
// Rows of tables and values of columns that come, from backfills. Those that wait for each other are reported.
void run_backfills(Planner& planner);
// Statistics of every table that a backfill has touched.
void analyze_filled(Planner& planner);
// Looks whether they are as NEW says: after the last step, and before the first one back.
void check_new_rows(Planner& planner);
// What goes for good: views, columns, tables, enums.
void destroy(Planner& planner);

// Steps that destroy values, and what keeps those aside where that is wanted.
// Columns of one table, as they are now.
void drop_columns(Planner& planner, const TablePair& table, Text name, const std::vector<DropColumn>& drops);
// Of another type from then on, in the form of `change`.
void change_type(Planner& planner, const TablePair& table, const Column& before, const Column& after, Operation change);
void drop_table(Planner& planner, const TablePair& table);
void drop_enum(Planner& planner, const Enum& type);
// What drops all that was kept.
[[nodiscard]] std::vector<Operation> purge_of(const Planner& planner);
[[nodiscard]] std::set<std::pair<Text, Text>> tied_columns(const Survey& survey);
// A name for what keeps `name`, in its schema as long as that stays.
[[nodiscard]] Text retained_name(const Planner& planner, Text name);
// Of a key of the table `side`; the ending is short.
[[nodiscard]] Text retained_key_name(Text side, std::string_view ending);
// What other steps destroy, which no table of its own keeps.
void report_unkept(const std::vector<Step>& steps, const Capabilities& capabilities, Sink& sink);

// Objects that must leave, those over views before the views themselves; owners of sequences that change.
void take_out_objects(Planner& planner, bool of_views);
void rename_objects(Planner& planner);
void build_objects(Planner& planner, ObjectLevel level);
// What goes and stood before tables; `schemas`: schemas and extensions.
void destroy_objects(Planner& planner, ObjectLevel level);

// Puts neighbouring clauses of one table into one ALTER where the dialect combines them.
void join_clauses(std::vector<Step>& steps, const Capabilities& capabilities);

}  // namespace schemac
