// Which columns an expression may name.
#pragma once

#include <string_view>
#include <vector>

#include "compiler/check/value_type.hpp"
#include "compiler/model/table.hpp"

namespace schemac {

struct OutputColumn {
  Text name;
  ValueType value;
  Text own = {};  // what its table or view calls it, where the query has given it another name
};

// A table, view, derived table or `with` name in FROM.
struct ScopeRelation {
  Text alias;
  Text relation;  // of the table or view; empty for the others
  std::vector<OutputColumn> columns;
  bool open = false;  // has columns that are not known: a server's own text
  const Table* table = nullptr;
  bool optional = false;  // an outer join may have no row of it
};

// A column that `using` or `natural` made of two.
struct MergedColumn {
  Text name;
  ValueType value;
  std::vector<std::pair<std::size_t, std::size_t>> of;  // relation, column
};

class Scope {
 public:
  enum class Outcome : std::uint8_t { found, none, no_relation, ambiguous, open };
  struct Hit {
    Outcome outcome = Outcome::none;
    ValueType value;
    const Scope* scope = nullptr;
    std::size_t relation = 0;
    std::size_t column = 0;
  };

  // Of a table's own expressions.
  explicit Scope(const Table& table) : table_(&table) {}
  // Of a select; `outer` is that of the query around it, or null.
  explicit Scope(const Scope* outer) : outer_(outer) {}

  std::size_t add(ScopeRelation relation) {
    relations_.push_back(std::move(relation));
    return relations_.size() - 1;
  }
  void make_optional(std::size_t relation) { relations_[relation].optional = true; }
  void merge(MergedColumn column) { merged_.push_back(std::move(column)); }

  [[nodiscard]] Hit find(const ColumnRef& column) const;
  // The relation that a qualifier names in this scope alone.
  [[nodiscard]] const ScopeRelation* relation(Text qualifier) const;
  [[nodiscard]] const std::vector<ScopeRelation>& relations() const { return relations_; }
  [[nodiscard]] const std::vector<MergedColumn>& merged() const { return merged_; }
  [[nodiscard]] const Table* table() const { return table_; }
  [[nodiscard]] const Scope* outer() const { return outer_; }
  // Names that the reference could have meant.
  [[nodiscard]] std::vector<std::string_view> known_columns(Text qualifier) const;
  [[nodiscard]] std::vector<std::string_view> known_relations() const;

 private:
  [[nodiscard]] Hit find_here(const ColumnRef& column) const;
  [[nodiscard]] Hit find_in_table(const ColumnRef& column) const;
  [[nodiscard]] Hit find_merged(Text name) const;

  const Table* table_ = nullptr;
  const Scope* outer_ = nullptr;
  std::vector<ScopeRelation> relations_;
  std::vector<MergedColumn> merged_;
};

// `audit.log` may be called `log`.
[[nodiscard]] bool answers_to(Text alias, Text qualifier);

}  // namespace schemac
