// The readers of objects, one file a kind: a node of the tree to a value of the model.
#pragma once

#include <optional>
#include <vector>

#include "compiler/load/fields.hpp"
#include "compiler/load/read_context.hpp"
#include "compiler/load/read_value.hpp"
#include "compiler/load/words.hpp"
#include "compiler/model/schema.hpp"

namespace schemac {

// A table, and where each name of its `use` stands. With no name it is a mixin: generated names then wait for the table's (generated_name.hpp).
struct TableReading {
  Table table;
  std::vector<Extent> uses;
};
[[nodiscard]] TableReading read_table(ReadContext& context, const MapEntry& entry, bool is_mixin);

// Lays a column into the table, with the keys, checks and references that its definition holds.
void read_column(ReadContext& context, const MapEntry& entry, Table& table);
// `default` of a column's mapping: a value of the type when it can be one, else an expression.
[[nodiscard]] std::optional<Expression> read_default(const ReadContext& context, const Node& node, const Type& type);
[[nodiscard]] std::optional<Type> read_type(const ReadContext& context, const Node& node);

void read_primary_key(ReadContext& context, const Fields& fields, Table& table);
void read_unique_key(ReadContext& context, const MapEntry& entry, Table& table);
void read_index(ReadContext& context, const MapEntry& entry, Table& table);
// A part of an index from a mapping whose keys are read into `fields`.
[[nodiscard]] std::optional<IndexPart> read_index_part(ReadContext& context, const Node& node, const Fields& fields, const Table& table);
void read_exclusion(ReadContext& context, const MapEntry& entry, Table& table);
void read_partitioning(ReadContext& context, const Fields& fields, Table& table);
void read_check(ReadContext& context, const MapEntry& entry, Table& table);
void read_foreign_key(ReadContext& context, const MapEntry& entry, Table& table);
void read_rows(ReadContext& context, const Fields& fields, Table& table);
void read_table_backfill(ReadContext& context, const Fields& fields, Table& table);
// Null where the column has none.
[[nodiscard]] Shared<ColumnBackfill> read_column_backfill(ReadContext& context, const Fields& fields);
[[nodiscard]] ReferentialAction read_action(const ReadContext& context, const Node& node, std::string_view what);

[[nodiscard]] Enum read_enum(ReadContext& context, const MapEntry& entry);
[[nodiscard]] View read_view(ReadContext& context, const MapEntry& entry);
// A query, or a server's own text per dialect.
[[nodiscard]] std::optional<ViewQuery> read_query(const ReadContext& context, const Node& node, std::string_view what);

// One of a section that maps names to objects.
[[nodiscard]] Object read_object(ReadContext& context, const MapEntry& entry, ObjectKind kind);
// One of a section that lists them: a name, or a mapping with `name`.
[[nodiscard]] std::optional<Object> read_listed_object(ReadContext& context, const Node& item, ObjectKind kind);
// An item of `grants`: an object for each pair of `on` and `to`.
[[nodiscard]] std::vector<Object> read_grants(ReadContext& context, const Node& item);
void read_trigger(ReadContext& context, const MapEntry& entry, Table& table);
void read_policy(ReadContext& context, const MapEntry& entry, Table& table);
void read_row_security(ReadContext& context, const Fields& fields, Table& table);

[[nodiscard]] NameMap<Target> read_targets(ReadContext& context, const Node& node);
[[nodiscard]] std::vector<DialectOption> read_defaults(ReadContext& context, const Node& node);
[[nodiscard]] Shared<Policy> read_hazard_policy(ReadContext& context, const Node& node);
[[nodiscard]] Rollout read_rollout(ReadContext& context, const MapEntry& entry);
// `allow` and `reason` of an object.
[[nodiscard]] Allowances read_allow(const ReadContext& context, const Fields& fields);
// The version of the language that the file is written in.
void read_language_version(ReadContext& context, const Node& node);

// Puts an object among those of its kind; a second one of the name is reported.
template <class Value>
void insert_named(const ReadContext& context, const Node& where, NameMap<Value>& objects, Value object, std::string_view kind) {
  const Text name = object.name;
  if (objects.insert(std::move(object))) return;
  context.error(Code::duplicate_object, where, std::string("the table has two ") + std::string(kind) + " named `" + name.str() + "`");
}

}  // namespace schemac
