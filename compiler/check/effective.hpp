// An object as it reads on one dialect: overrides laid in, what `only` excludes left out.
#pragma once

#include "compiler/dialect/dialect.hpp"
#include "compiler/model/schema.hpp"

namespace schemac {

[[nodiscard]] bool exists_on(const Only& only, const Dialect& dialect);

// The value of the dialect itself, else of the nearest one in its chain that has any, else `value`.
template <class Value>
[[nodiscard]] const Value& variant_for(const Value& value, const Dialect& dialect) {
  if (value.variants.empty()) return value;
  for (const Dialect* each : dialect_chain(dialect))
    for (const Variant<Value>& variant : value.variants)
      if (variant.dialect == each->name) return *variant.value;
  return value;
}

// The object as it reads on the dialect; null where it does not exist there.
[[nodiscard]] const Object* object_form(const Object& object, const Dialect& dialect);

// The dialect's own text, else its base's, else the one that stands for every dialect (empty name); null where there is none.
[[nodiscard]] const Text* text_for(const PerDialect& texts, const Dialect& dialect);

// The same on every dialect: no overrides and no `only`, on it or on anything inside.
[[nodiscard]] bool reads_alike(const Table& table);
// A copy without the columns, keys, indexes and checks that do not exist on the dialect.
[[nodiscard]] Table without_excluded(const Table& table, const Dialect& dialect);

}  // namespace schemac
