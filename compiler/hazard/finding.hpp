// What a plan, or a schema, is in danger of.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "compiler/diagnostics/hazard.hpp"
#include "compiler/model/schema.hpp"

namespace schemac {

enum class SubjectKind : std::uint8_t { table, column, index, constraint, view, type, object };

// What a finding is about, under NEW's names; of what goes, under OLD's in a table of NEW's name.
struct Subject {
  SubjectKind kind{};
  Text table;         // that it is, or stands in; empty for what stands in none
  Text name = {};     // empty for a table
  bool gone = false;  // NEW has no such object
  friend bool operator==(const Subject&, const Subject&) = default;
};

struct Finding {
  Code hazard{};
  Subject subject;
  Span span;            // in NEW, or in OLD of what goes with all that is round it
  std::string message;  // as a diagnostic's
  std::vector<Label> notes = {};
  std::string help = {};  // empty: the hazard's own mend
};

}  // namespace schemac
