// Names: what targets take, and which objects may not share one.
#pragma once

#include "compiler/check/table_context.hpp"
#include "compiler/model/dotted_name.hpp"

namespace schemac {

inline bool any_target(const TargetView&) { return true; }
inline bool has_enum_types(const TargetView& target) { return target.can().enum_storage == EnumStorage::named_type; }

// One part of a name, on the targets that `applies` picks. `generated`: built by the rule of the language, so the mend is to give one.
void check_identifier(Reporter& report, const TargetSet& targets, std::string_view name, Span span, bool generated, std::string_view what,
                      bool (*applies)(const TargetView&) = any_target);
// Of an enum, domain or composite type: none that a server takes for a type of its own.
void check_type_name(Reporter& report, const TargetSet& targets, Text name, Span span, std::string_view what);
// Equal for names that differ by the case of ASCII letters alone.
[[nodiscard]] std::size_t hash_without_case(std::string_view name);
[[nodiscard]] bool equal_without_case(std::string_view left, std::string_view right);

// Objects of the whole schema against each other: tables, views and enums; indexes, checks and foreign keys where a target's names are
// unique in the schema.
void check_names_across(const World& world, const TargetSet& targets, Reporter& report);

}  // namespace schemac
