// What must be taken out before names and types change, because the server would refuse or lose it. Sources: facts/dialects.md, sections A to C.
#include "compiler/plan/in_the_way.hpp"

#include "compiler/model/type_family.hpp"

namespace schemac {

Text folded(Text name, NameCase name_case) {
  if (name_case == NameCase::sensitive) return name;
  std::string lower(name.view());
  for (char& c : lower)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return Text(lower);
}

bool comparable(const ColumnPair& pair) {
  const auto is_text = [](const Type& type) { return family_of(type) == Family::text; };
  return pair.stays() &&
         (pair.before->type.kind.index() == pair.after->type.kind.index() || (is_text(pair.before->type) && is_text(pair.after->type)));
}

void mark_in_the_way(Survey& survey, const Capabilities& capabilities) {
  const Marking marking{survey, capabilities};
  mark_columns(marking);
  mark_partitions(marking);
  mark_indexes(marking);
  mark_checks(marking);
  mark_exclusions(marking);
  mark_foreign_keys(marking);
  mark_views(marking);
  mark_objects(survey, capabilities);
}

}  // namespace schemac
