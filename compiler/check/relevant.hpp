// Which objects of a pair of schemas stand in relation to what differs.
#pragma once

#include <unordered_set>

#include "compiler/dialect/dialect.hpp"
#include "compiler/model/schema.hpp"

namespace schemac {

struct Relevant {
  std::unordered_set<Text> tables;
  std::unordered_set<Text> views;
  std::unordered_set<Text> enums;  // that differ
};

// Tables and views that differ; tables on either end of a foreign key of such a table; tables that use an enum that differs; views that read any
// table or view that differs, through other views, too; and what those views read. Besides, tables that backfills read, tables
// with the name of one that differs but for letters' case, and whatever has a name that a plan might give for a while.
[[nodiscard]] Relevant relevant_objects(const Schema& before, const Schema& after, const std::unordered_set<Text>& backfills_read,
                                        const Dialect& dialect);
// Options of `defaults` for the dialect and its bases.
[[nodiscard]] std::vector<DialectOption> defaults_for(const Schema& schema, const Dialect& dialect);

}  // namespace schemac
