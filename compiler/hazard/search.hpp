// What the searches for hazards share. Each is one function in one file; hazard.cpp calls them in order.
#pragma once

#include <fmt/format.h>

#include "compiler/hazard/hazard.hpp"
#include "compiler/plan/survey.hpp"

namespace schemac {

class Findings {
 public:
  Findings(const Dialect& dialect, Version version) : dialect_(dialect), version_(version) {}

  // Left out where the hazard does not happen on the dialect.
  void add(Finding finding) {
    if (happens_on(dialect_, version_, finding.hazard)) list_.push_back(std::move(finding));
  }
  void add(Code hazard, Subject subject, Span span, std::string message) { add(Finding{hazard, subject, span, std::move(message)}); }
  [[nodiscard]] std::vector<Finding> take() { return std::move(list_); }

 private:
  const Dialect& dialect_;
  Version version_;
  std::vector<Finding> list_;
};

// A change from OLD to NEW.
struct ChangeSearch {
  const Capabilities& can;
  const Schema& before;
  const Schema& after;
  const Survey& survey;
  Findings& found;
};
void search_tables(const ChangeSearch& search);
void search_columns(const ChangeSearch& search, const TablePair& table);
void search_keys(const ChangeSearch& search, const TablePair& table);
void search_views(const ChangeSearch& search);
void search_enums(const ChangeSearch& search);
void search_objects(const ChangeSearch& search);
void search_blocking(const ChangeSearch& search, const Plan& plan);

// A schema by itself.
struct SchemaSearch {
  const Dialect& dialect;
  const Schema& schema;
  const Policy* policy;
  Findings& found;
};
void search_schema(const SchemaSearch& search);
void search_indexes(const SchemaSearch& search, const Entry<Table>& entry);
void search_types(const SchemaSearch& search, const Entry<Table>& entry);
void search_names(const SchemaSearch& search);

// `a`, `b` and `c`, each in backticks.
[[nodiscard]] std::string listed(const std::vector<Text>& names);

}  // namespace schemac
