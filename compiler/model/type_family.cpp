// The family of each type.
#include "compiler/model/type_family.hpp"

#include "compiler/base/overloaded.hpp"

namespace schemac {

Family family_of(const Type& type) {
  return std::visit(Overloaded{[](const BooleanType&) { return Family::boolean; }, [](const IntegerType&) { return Family::integer; },
                               [](const DecimalType&) { return Family::decimal; }, [](const FloatType&) { return Family::floating; },
                               [](const CharType&) { return Family::text; }, [](const TextType&) { return Family::text; },
                               [](const BinaryType&) { return Family::binary; }, [](const BlobType&) { return Family::binary; },
                               [](const DateType&) { return Family::date; }, [](const TimeType&) { return Family::time; },
                               [](const DateTimeType&) { return Family::datetime; }, [](const TimestampType&) { return Family::timestamp; },
                               [](const IntervalType&) { return Family::interval; }, [](const JsonType&) { return Family::json; },
                               [](const UuidType&) { return Family::uuid; }, [](const EnumNameType&) { return Family::enumeration; },
                               [](const EnumValuesType&) { return Family::enumeration; }, [](const ArrayType&) { return Family::array; },
                               [](const NativeType&) { return Family::unknown; }},
                    type.kind);
}

}  // namespace schemac
