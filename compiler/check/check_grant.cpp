// Grants: what they are on is there, and the server knows such privileges.
#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "compiler/base/contains.hpp"
#include "compiler/check/check_objects.hpp"
#include "compiler/diagnostics/nearest.hpp"

namespace schemac {
namespace {

constexpr std::array<std::string_view, 8> of_tables{"all", "select", "insert", "update", "delete", "references", "trigger", "truncate"};
constexpr std::array<std::string_view, 4> of_sequences{"all", "usage", "select", "update"};
constexpr std::array<std::string_view, 3> of_schemas{"all", "usage", "create"};

std::span<const std::string_view> privileges_on(const World& world, Text name) {
  if (world.table(name) != nullptr || world.view(name) != nullptr) return of_tables;
  if (world.object(ObjectKind::sequence, name) != nullptr) return of_sequences;
  if (world.object(ObjectKind::schema, name) != nullptr) return of_schemas;
  return {};
}

}  // namespace

void check_grant(const World& world, const Object& grant, Place place, const TargetSet& targets, Reporter& report) {
  const Span span = place + grant.where;
  const std::span<const std::string_view> known = privileges_on(world, grant.table);
  if (known.empty()) {
    std::vector<std::string_view> names;
    for (const auto& entry : world.schema().tables) names.push_back(entry.name);
    for (const auto& entry : world.schema().views) names.push_back(entry.name);
    Report reported = report.report(Code::unknown_object, span,
                                    fmt::format("a grant is on `{}`, which is no table, view, sequence or schema here", grant.table.view()));
    help_nearest(reported, grant.table, names);
    return;
  }
  for (const Text privilege : *grant.get<std::vector<Text>>("privileges")) {
    if (!contains(known, privilege.view()))
      report.report(Code::unknown_privilege, span, fmt::format("there is no privilege `{}` on `{}`", privilege.view(), grant.table.view()))
          .help(fmt::format("there are: {}", fmt::join(known, ", ")));
    else if (privilege == "truncate")
      if (const std::string missing = targets.without(&Capabilities::truncate_privilege); !missing.empty())
        report.report(Code::not_on_target, span, with_verb(missing, "has") + " no privilege `truncate`")
            .help("grant `delete`, or say with `only` where");
  }
}

}  // namespace schemac
