// The table of object kinds: what each kind's definition takes.
#include "compiler/model/object.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "compiler/model/table.hpp"

namespace schemac {
namespace {

using enum AttributeShape;

constexpr std::array sequence_rows{AttributeRow{"type", type},  AttributeRow{"start", number}, AttributeRow{"increment", number},
                                   AttributeRow{"min", number}, AttributeRow{"max", number},   AttributeRow{"cache", number},
                                   AttributeRow{"cycle", flag}, AttributeRow{"owned_by", name}};
constexpr std::array domain_rows{AttributeRow{"type", type}, AttributeRow{"null", flag}, AttributeRow{"default", value},
                                 AttributeRow{"checks", checks}};
constexpr std::array composite_rows{AttributeRow{"fields", fields}};
constexpr std::array extension_rows{AttributeRow{"version", name}, AttributeRow{"schema", name}};
constexpr std::array routine_rows{AttributeRow{"create", text}};
constexpr std::array raw_rows{AttributeRow{"create", text}, AttributeRow{"drop", text}};
constexpr std::array trigger_rows{AttributeRow{"when", word, trigger_timings}, AttributeRow{"events", names},
                                  AttributeRow{"for_each", word, trigger_levels}, AttributeRow{"condition", expression}, AttributeRow{"text", text}};
constexpr std::array row_security_rows{AttributeRow{"mode", word, row_security_words}};
constexpr std::array policy_rows{AttributeRow{"for", word, policy_commands}, AttributeRow{"to", names}, AttributeRow{"using", expression},
                                 AttributeRow{"with_check", expression}, AttributeRow{"permissive", flag}};
constexpr std::array grant_rows{AttributeRow{"privileges", names}, AttributeRow{"target", word}};

constexpr std::array<ObjectKindRow, object_kind_count> rows{
    ObjectKindRow{
        .kind = ObjectKind::schema, .word = "schema", .title = "schema", .section = "schemas", .attributes = {}, .listed = true, .alters = true},
    ObjectKindRow{.kind = ObjectKind::extension,
                  .word = "extension",
                  .title = "extension",
                  .section = "extensions",
                  .attributes = extension_rows,
                  .listed = true,
                  .alters = true},
    ObjectKindRow{.kind = ObjectKind::domain,
                  .word = "domain",
                  .title = "domain",
                  .section = "domains",
                  .attributes = domain_rows,
                  .renamed_from = true,
                  .alters = true},
    ObjectKindRow{.kind = ObjectKind::composite,
                  .word = "composite",
                  .title = "composite type",
                  .section = "composites",
                  .attributes = composite_rows,
                  .alters = true},
    ObjectKindRow{.kind = ObjectKind::sequence,
                  .word = "sequence",
                  .title = "sequence",
                  .section = "sequences",
                  .attributes = sequence_rows,
                  .renamed_from = true,
                  .alters = true},
    ObjectKindRow{.kind = ObjectKind::routine,
                  .word = "routine",
                  .title = "routine",
                  .section = "routines",
                  .attributes = routine_rows,
                  .depends_on = true,
                  .where_text = true,
                  .alters = true},
    ObjectKindRow{.kind = ObjectKind::raw,
                  .word = "raw",
                  .title = "raw object",
                  .section = "raw",
                  .attributes = raw_rows,
                  .depends_on = true,
                  .where_text = true,
                  .alters = true},
    ObjectKindRow{.kind = ObjectKind::trigger,
                  .word = "trigger",
                  .title = "trigger",
                  .section = "triggers",
                  .attributes = trigger_rows,
                  .of_table = true,
                  .renamed_from = true,
                  .depends_on = true,
                  .alters = true},
    ObjectKindRow{.kind = ObjectKind::row_security,
                  .word = "row_security",
                  .title = "row security",
                  .section = "row_security",
                  .attributes = row_security_rows,
                  .of_table = true,
                  .alters = true},
    ObjectKindRow{.kind = ObjectKind::policy,
                  .word = "policy",
                  .title = "policy",
                  .section = "policies",
                  .attributes = policy_rows,
                  .of_table = true,
                  .renamed_from = true,
                  .depends_on = true,
                  .alters = true},
    ObjectKindRow{
        .kind = ObjectKind::grant, .word = "grant", .title = "grant", .section = "grants", .attributes = grant_rows, .listed = true, .alters = true},
};

}  // namespace

const ObjectKindRow& row_of(ObjectKind kind) { return rows[static_cast<std::size_t>(kind)]; }
std::span<const ObjectKindRow> object_kind_rows() { return rows; }

Text object_id(ObjectKind kind, Text table, Text name) {
  return Text(fmt::format("{:02} {} {}{}", static_cast<unsigned>(kind), table.view().size(), table.view(), name.view()));
}

std::vector<Text> event_columns(Text event) {
  std::vector<Text> columns;
  constexpr std::string_view columns_of = "update of ";
  std::string_view rest = event.view();
  if (!rest.starts_with(columns_of)) return columns;
  rest.remove_prefix(columns_of.size());
  while (!rest.empty()) {
    const std::size_t comma = std::min(rest.find(','), rest.size());
    const std::string_view name = rest.substr(0, comma);
    rest.remove_prefix(std::min(comma + 1, rest.size()));
    const std::size_t first = name.find_first_not_of(' ');
    if (first != std::string_view::npos) columns.emplace_back(name.substr(first, name.find_last_not_of(' ') - first + 1));
  }
  return columns;
}

std::string object_title(const Object& object) {
  const std::string_view title = row_of(object.kind).title;
  if (object.kind == ObjectKind::grant) return fmt::format("{} on {} to {}", title, object.table.view(), object.name.view());
  if (object.kind == ObjectKind::row_security) return fmt::format("{} of {}", title, object.table.view());
  if (!object.table.empty()) return fmt::format("{} {} on {}", title, object.name.view(), object.table.view());
  return fmt::format("{} {}", title, object.name.view());
}

}  // namespace schemac
