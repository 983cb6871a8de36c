// What a server can do, without the forms that block less.
#include "compiler/plan/plain_forms.hpp"

namespace schemac {

Capabilities plain_forms(Capabilities capabilities) {
  // An index built aside takes a second one's room, which only pays where nobody has to wait for it.
  if (capabilities.index_build == IndexBuild::concurrent) capabilities.index_replacement = IndexReplacement::drop_then_add;
  capabilities.index_build = IndexBuild::blocking;
  capabilities.constraint_validation = ConstraintValidation::at_once;
  capabilities.required_column = RequiredColumn::scanned;
  capabilities.volatile_default = VolatileDefault::at_once;
  capabilities.fill_transaction = FillTransaction::shared;
  capabilities.assertion = Assertion::none;
  return capabilities;
}

}  // namespace schemac
