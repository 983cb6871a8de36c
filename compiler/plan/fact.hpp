// What the catalogue says where the model has an object: one question each, which a server answers with yes or no. From them come probe.sql,
// precheck.sql, verify.sql and the guards of `--rerunnable`. Expressions are not among them: a server does not give them back as they were written.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "compiler/model/schema.hpp"
#include "compiler/plan/operation.hpp"

namespace schemac {

enum class FactKind : std::uint8_t {
#define SCHEMAC_FACT(kind) kind,
#include "compiler/plan/facts.def"
#undef SCHEMAC_FACT
};
// "column_type"; the template is `fact_column_type.sql`.
[[nodiscard]] std::string_view fact_name(FactKind kind);
[[nodiscard]] std::vector<std::string_view> fact_names();

struct Fact {
  FactKind kind{};
  Text relation;                 // table, view or enum; of an object, the table that it belongs to
  Text name = {};                // of the column, key, index, constraint or partition in it; of an object, its own; of a partitioning its method
  std::vector<Text> parts = {};  // columns of a key, index or partitioning in order, empty for an expression; how an identity counts; labels of an
                                 // enum; fields of a composite type or checks of a domain, sorted
  bool flag = false;  // column_null: it may be; column_default, _identity, _generated: it has one; index: unique; check, foreign_key: validated;
                      // view: materialized; partitioning: by an expression
  Text target = {};   // of a foreign key; of a partition the table that it is where partitions are tables
  std::optional<Type> type = {};  // of column_type
  Text named_type = {};           // a domain or composite type that stands for it, or for what its arrays hold
  std::uint8_t named_dimensions = 0;
  Shared<Object> object = {};
  // Of a row: whether it is there (`flag`), as `data` says, in a table of this shape.
  Shared<Table> shape = {};
  std::optional<DataRow> data = {};
  bool any = false;  // of a check or foreign key: validated or not, `flag` says nothing

  friend bool operator==(const Fact&, const Fact&) = default;
};

// All that hold where the object is there, its existence first.
[[nodiscard]] std::vector<Fact> facts_of(const Table& table);
[[nodiscard]] std::vector<Fact> facts_of(const View& view);
[[nodiscard]] std::vector<Fact> facts_of(const Enum& type);
[[nodiscard]] std::vector<Fact> facts_of(const Object& object);

// `column t.a`, `index i on t`: what the fact is about, for a reader. Bytes as they are.
[[nodiscard]] std::string fact_title(const Fact& fact);

}  // namespace schemac
