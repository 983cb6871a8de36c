// Reading descriptors: by name, by type, by version.
#include <algorithm>
#include <map>
#include <vector>

#include "compiler/base/contains.hpp"
#include "compiler/base/overloaded.hpp"
#include "compiler/dialect/dialect.hpp"
#include "compiler/model/dotted_name.hpp"

namespace schemac {
namespace {

using Chain = std::vector<const Dialect*>;

// A base that is missing or that leads back ends the chain.
Chain chain_of(const Dialect& dialect) {
  Chain chain{&dialect};
  while (!chain.back()->base.empty()) {
    const Dialect* base = find_dialect(chain.back()->base);
    if (base == nullptr || contains(chain, base)) break;
    chain.push_back(base);
  }
  return chain;
}

std::string_view integer_key(const IntegerType& type) {
  switch (type.bits) {
    case 8:
      return type.is_unsigned ? "uint8" : "int8";
    case 16:
      return type.is_unsigned ? "uint16" : "int16";
    case 24:
      return type.is_unsigned ? "uint24" : "int24";
    case 64:
      return type.is_unsigned ? "uint64" : "int64";
    default:
      return type.is_unsigned ? "uint32" : "int32";
  }
}

std::string_view sized_key(LobSize size, std::string_view tiny, std::string_view standard, std::string_view medium, std::string_view large) {
  switch (size) {
    case LobSize::tiny:
      return tiny;
    case LobSize::medium:
      return medium;
    case LobSize::large:
      return large;
    default:
      return standard;
  }
}

std::string quote_part(const IdentifierRules& rules, std::string_view part) {
  std::string quoted(1, rules.quote);
  for (const char byte : part) {
    if (byte == rules.quote) quoted += byte;
    quoted += byte;
  }
  quoted += rules.quote;
  return quoted;
}

}  // namespace

const Dialect* find_dialect(std::string_view name) {
  for (const Dialect* dialect : all_dialects())
    if (dialect->name == name) return dialect;
  return nullptr;
}

std::span<const Dialect* const> dialect_chain(const Dialect& dialect) {
  static const std::map<std::string_view, Chain> chains = [] {
    std::map<std::string_view, Chain> built;
    for (const Dialect* each : all_dialects()) built.emplace(each->name, chain_of(*each));
    return built;
  }();
  return chains.at(dialect.name);
}

Capabilities capabilities_of(const Dialect& dialect, Version version) {
  Capabilities capabilities = dialect.capabilities;
  for (const CapabilityRow& row : dialect.later)
    if (row.since <= version) row.apply(capabilities);
  return capabilities;
}

const OptionRow* find_option(const Dialect& dialect, OptionPlace place, std::string_view key) {
  for (const OptionRow& row : dialect.options)
    if (row.place == place && row.key == key) return &row;
  return nullptr;
}

std::string_view type_key(const Type& type) {
  return std::visit(Overloaded{
                        [](const BooleanType&) -> std::string_view { return "boolean"; },
                        [](const IntegerType& integer) { return integer_key(integer); },
                        [](const DecimalType&) -> std::string_view { return "decimal"; },
                        [](const FloatType& number) -> std::string_view { return number.bits == 32 ? "real" : "double"; },
                        [](const CharType& text) -> std::string_view { return text.varying ? "varchar" : "char"; },
                        [](const TextType& text) { return sized_key(text.size, "text_tiny", "text", "text_medium", "text_large"); },
                        [](const BinaryType& binary) -> std::string_view { return binary.varying ? "varbinary" : "binary"; },
                        [](const BlobType& blob) { return sized_key(blob.size, "blob_tiny", "blob", "blob_medium", "blob_large"); },
                        [](const DateType&) -> std::string_view { return "date"; },
                        [](const TimeType&) -> std::string_view { return "time"; },
                        [](const DateTimeType&) -> std::string_view { return "datetime"; },
                        [](const TimestampType&) -> std::string_view { return "timestamp"; },
                        [](const IntervalType&) -> std::string_view { return "interval"; },
                        [](const JsonType&) -> std::string_view { return "json"; },
                        [](const UuidType&) -> std::string_view { return "uuid"; },
                        [](const EnumNameType&) -> std::string_view { return "enum_name"; },
                        [](const EnumValuesType&) -> std::string_view { return "enum"; },
                        [](const ArrayType&) -> std::string_view { return "array"; },
                        [](const NativeType&) -> std::string_view { return "native"; },
                    },
                    type.kind);
}

const TypeRow* type_row(const Dialect& dialect, const Type& type) {
  const std::string_view key = type_key(type);
  for (const TypeRow& row : dialect.types)
    if (row.key == key) return &row;
  return nullptr;
}

std::string quote_identifier(const Dialect& dialect, std::string_view name) { return quote_part(dialect.identifiers, name); }

std::string quote_qualified(const Dialect& dialect, std::string_view name) {
  const auto [schema, own] = cut_name(name);
  if (schema.empty()) return quote_part(dialect.identifiers, own);
  return quote_part(dialect.identifiers, schema) + '.' + quote_part(dialect.identifiers, own);
}

}  // namespace schemac
