// A table as written, with all that belongs to it.
#pragma once

#include <cstdint>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

#include "compiler/base/name_map.hpp"
#include "compiler/model/column.hpp"
#include "compiler/model/object.hpp"
#include "compiler/model/partition.hpp"
#include "compiler/model/row.hpp"

namespace schemac {

// A key's name is built by the rule of the language where the user gave none (`generated_name`); then it follows renames of its table and columns.
struct PrimaryKey {
  Text name;
  bool generated_name = true;
  std::vector<Text> columns;
  Text comment;
  Extent where;
  friend bool operator==(const PrimaryKey&, const PrimaryKey&) = default;
};

enum class NullsDistinct : std::uint8_t { unspecified, yes, no };

struct UniqueKey {
  Text name;
  bool generated_name = false;
  std::vector<Text> columns;
  NullsDistinct nulls_distinct = NullsDistinct::unspecified;
  bool deferrable = false;
  bool initially_deferred = false;
  Text comment;
  Text renamed_from;
  Only only;
  Extent where;
  friend bool operator==(const UniqueKey&, const UniqueKey&) = default;
};

// One part of an index: a column, or an expression (portable or a server's own text).
struct IndexPart {
  Text column;  // empty for an expression
  std::optional<Expression> expr;
  bool descending = false;
  NullsOrder nulls = NullsOrder::unspecified;
  std::uint32_t length = 0;  // characters; 0 is the whole column
  Text opclass;
  Text collation;
  Extent where;
  friend bool operator==(const IndexPart&, const IndexPart&) = default;
};

enum class IndexMethod : std::uint8_t { unspecified, btree, hash, gin, gist, brin, spgist, fulltext, spatial };

struct Index {
  Text name;
  bool generated_name = false;  // an index that a dialect needs behind a foreign key and that nobody declared
  std::vector<IndexPart> parts;
  bool unique = false;
  std::optional<Expression> predicate;  // `where`
  std::vector<Text> include;
  IndexMethod method = IndexMethod::unspecified;
  NullsDistinct nulls_distinct = NullsDistinct::unspecified;
  Text comment;
  bool invisible = false;
  std::vector<std::pair<Text, Text>> with;  // storage parameters
  Text renamed_from;
  Only only;
  Extent where;
  Allowances allow;
  friend bool operator==(const Index&, const Index&) = default;
};

struct Check {
  Text name;
  bool generated_name = false;
  Expression expr;
  bool enforced = true;
  Text comment;
  Text renamed_from;
  Only only;
  Extent where;
  bool validated = true;  // false: rows that were there before it may break it
  bool no_inherit = false;
  friend bool operator==(const Check&, const Check&) = default;
};

enum class ReferentialAction : std::uint8_t { no_action, restrict, cascade, set_null, set_default };

struct ForeignKey {
  Text name;
  bool generated_name = false;
  std::vector<Text> columns;
  Text target;                       // table, dotted when written so
  std::vector<Text> target_columns;  // empty as written means the target's primary key; never empty once normalised
  ReferentialAction on_delete = ReferentialAction::no_action;
  ReferentialAction on_update = ReferentialAction::no_action;
  bool match_full = false;
  bool deferrable = false;
  bool initially_deferred = false;
  Text comment;
  Text renamed_from;
  Only only;
  Extent where;
  bool validated = true;  // false: rows that were there before it may break it
  friend bool operator==(const ForeignKey&, const ForeignKey&) = default;
};

// No two rows for which every operator gives true.
struct ExclusionElement {
  IndexPart part;
  Text op;  // the operator, bare: `&&`
  friend bool operator==(const ExclusionElement&, const ExclusionElement&) = default;
};
struct Exclusion {
  Text name;
  IndexMethod method = IndexMethod::unspecified;
  std::vector<ExclusionElement> elements;
  std::optional<Expression> predicate;  // `where`
  bool deferrable = false;
  bool initially_deferred = false;
  Text comment;
  Text renamed_from;
  Only only;
  Extent where;
  friend bool operator==(const Exclusion&, const Exclusion&) = default;
};

// A trigger, and its function of the same name, that set columns to the present time with every update that leaves them alone: what
// `on update now()` is where the server has no word for it. Made by normalisation.
struct Touch {
  Text name;
  std::vector<Text> columns;  // in the table's order
  friend bool operator==(const Touch&, const Touch&) = default;
};

struct Table;

struct Table {
  Text name;  // as written; `schema.table` when dotted
  Text comment;
  Text renamed_from;
  Only only;
  std::vector<Text> mixins;  // of `use`; already laid in by load
  NameMap<Column> columns;
  std::optional<PrimaryKey> primary_key;
  NameMap<UniqueKey> unique_keys;
  NameMap<Index> indexes;
  NameMap<Check> checks;
  NameMap<ForeignKey> foreign_keys;
  NameMap<Exclusion> exclusions;
  Shared<Partitioning> partitioning;  // null: the table is one piece
  std::optional<Touch> touch;
  // As written; a normalised table has none, its schema has them all.
  NameMap<Object> triggers;
  NameMap<Object> policies;
  NameMap<Object> row_security;  // one at most, without a name
  std::vector<DialectOption> options;
  Shared<RowSet> rows;             // null: none are declared
  Shared<TableBackfill> backfill;  // null: none; once normalised those that are to run
  Text collation;                  // filled when the schema is normalised: what columns without one of their own follow; empty where tables have none
  // Present only where some object inside has dialect overrides: the whole table as it reads on that dialect.
  std::vector<Variant<Table>> variants;
  Extent where;  // the key
  Allowances allow;
  friend bool operator==(const Table&, const Table&) = default;
};

}  // namespace schemac
