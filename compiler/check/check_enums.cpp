// Types of `enums`.
#include <fmt/format.h>

#include "compiler/check/check_objects.hpp"
#include "compiler/check/literals.hpp"

namespace schemac {
namespace {

// Labels of PostgreSQL's enums are names; MySQL's values have 255 characters (manual, 13.3.5).
constexpr std::size_t longest_value = 255;

}  // namespace

void check_enums(const Schema& schema, const TargetSet& targets, Reporter& report) {
  for (const Entry<Enum>& entry : schema.enums) {
    const Enum& type = *entry.value;
    if (type.values.empty()) report.report(Code::enum_values, entry.place + type.where, fmt::format("enum `{}` has no values", type.name.view()));
    for (const EnumValue& value : type.values) {
      for (const TargetView* target : targets) {
        const IdentifierRules& rules = target->dialect().identifiers;
        const bool label = target->can().enum_storage == EnumStorage::named_type;
        const std::size_t length = label && rules.unit == LengthUnit::bytes ? value.name.view().size() : characters_in(value.name);
        const std::size_t most = label ? rules.max_length : longest_value;
        if (length > most)
          report.report(Code::enum_values, entry.place + value.where,
                        fmt::format("the value `{}` of enum `{}` is too long: {} keeps {} {}", value.name.view(), type.name.view(),
                                    target->dialect().title, most, label ? "bytes" : "characters"));
      }
      if (value.name.view().ends_with(' '))
        if (const std::string cut = targets.where([](const TargetView& target) { return target.can().enum_storage == EnumStorage::in_column; });
            !cut.empty())
          report.report(
              Code::enum_values, entry.place + value.where,
              fmt::format("the value `{}` of enum `{}` ends in a blank, which {} off", value.name.view(), type.name.view(), with_verb(cut, "cuts")));
    }
  }
}

}  // namespace schemac
