// Types as a dialect's server keeps them.
#include "compiler/base/overloaded.hpp"
#include "compiler/check/normalization.hpp"

namespace schemac {
namespace {

std::uint32_t length_of(const Type& type) {
  if (const auto* text = type_as<CharType>(type)) return text->length;
  if (const auto* binary = type_as<BinaryType>(type)) return binary->length;
  return 1;
}

std::uint8_t precision_of(const Type& type) {
  if (const auto* time = type_as<TimeType>(type)) return time->precision;
  if (const auto* wall = type_as<DateTimeType>(type)) return wall->precision;
  if (const auto* instant = type_as<TimestampType>(type)) return instant->precision;
  return 6;
}

// Every type that a TypeRow may name in `becomes`, with what it can take over from the type that was written.
std::vector<Type> candidates(const Type& from) {
  std::vector<Type> types;
  for (const std::uint8_t bits : std::initializer_list<std::uint8_t>{8, 16, 24, 32, 64})
    for (const bool is_unsigned : {false, true}) types.push_back({IntegerType{bits, is_unsigned}});
  for (const LobSize size : {LobSize::tiny, LobSize::standard, LobSize::medium, LobSize::large}) {
    types.push_back({TextType{size}});
    types.push_back({BlobType{size}});
  }
  for (const bool varying : {false, true}) {
    types.push_back({CharType{length_of(from), varying}});
    types.push_back({BinaryType{length_of(from), varying}});
  }
  types.insert(types.end(), {{BooleanType{}},
                             {FloatType{32}},
                             {FloatType{64}},
                             {DateType{}},
                             {IntervalType{}},
                             {JsonType{}},
                             {UuidType{}},
                             {TimeType{precision_of(from)}},
                             {DateTimeType{precision_of(from)}},
                             {TimestampType{precision_of(from)}}});
  const bool wide = type_as<IntegerType>(from) != nullptr && type_as<IntegerType>(from)->bits == 64;
  types.push_back({DecimalType{static_cast<std::uint16_t>(wide ? 20 : 10), 0}});
  return types;
}

Type of_key(std::string_view key, const Type& from) {
  if (key.empty() || key == type_key(from)) return from;
  for (const Type& type : candidates(from))
    if (type_key(type) == key) return type;
  return from;
}

EnumValuesType values_of(const Enum& type) {
  EnumValuesType values;
  for (const EnumValue& value : type.values) {
    values.values.push_back(value.name);
    if (!value.renamed_from.empty()) values.renames.emplace_back(value.renamed_from, value.name);
  }
  return values;
}

}  // namespace

Type normalized_type(const Type& type, const Normalization& side) {
  const Dialect& dialect = side.dialect();
  Type kept = type;
  if (const auto* array = type_as<ArrayType>(type)) {
    kept.kind = ArrayType{normalized_type(*array->element, side)};
  } else if (const auto* named = type_as<EnumNameType>(type)) {
    const Enum* definition = side.world.enumeration(named->name);
    if (side.target.capabilities.enum_storage == EnumStorage::in_column && definition != nullptr) kept.kind = values_of(*definition);
  } else if (const auto* native = type_as<NativeType>(type)) {
    const Text* own = text_for(native->texts, dialect);
    kept.kind = NativeType{{own == nullptr ? decltype(PerDialect::texts){} : decltype(PerDialect::texts){{Text(dialect.name), *own}}}};
  } else if (const TypeRow* row = type_row(dialect, type)) {
    kept = of_key(row->becomes, type);
  }
  return dialect.normalize_type == nullptr ? kept : dialect.normalize_type(kept);
}

}  // namespace schemac
