// How much a key or index may hold on a target.
#include <fmt/format.h>

#include "compiler/check/table_context.hpp"

namespace schemac {
namespace {

// Bytes of a column in a key; 0 where nothing is known.
std::uint64_t key_bytes(const Column& column, std::uint32_t prefix, std::uint32_t character_bytes) {
  const std::uint32_t width = column.charset.empty() ? character_bytes : 1;
  if (const auto* text = type_as<CharType>(column.type))
    return static_cast<std::uint64_t>(prefix == 0 ? text->length : std::min(prefix, text->length)) * width;
  if (const auto* binary = type_as<BinaryType>(column.type)) return prefix == 0 ? binary->length : std::min(prefix, binary->length);
  if (type_as<TextType>(column.type) != nullptr) return static_cast<std::uint64_t>(prefix) * width;
  if (type_as<BlobType>(column.type) != nullptr) return prefix;
  if (const auto* integer = type_as<IntegerType>(column.type)) return integer->bits / 8;
  return type_as<UuidType>(column.type) != nullptr ? 36 : 8;
}

bool is_lob(const Type& type) {
  return type_as<TextType>(type) != nullptr || type_as<BlobType>(type) != nullptr || type_as<JsonType>(type) != nullptr;
}

void check_lob(TableContext& context, const Column& column, const IndexPart& part, Subject subject, Span span) {
  if (!is_lob(column.type) || (part.length != 0 && type_as<JsonType>(column.type) == nullptr)) return;
  const std::string missing = context.targets.without(&Capabilities::lob_key);
  if (missing.empty()) return;
  const std::string name = column.name.str();
  context.report
      .report(Code::lob_in_key, span,
              fmt::format("{} no keys on {} columns whole, and `{}` of {} is one", with_verb(missing, "has"), describe(column.type), name,
                          subject.text()))
      .help(type_as<JsonType>(column.type) != nullptr ? "index an expression of it"
                                                      : fmt::format("index its beginning, `{}(100)`, or make it `varchar(n)`", name));
}

}  // namespace

void check_key_size(TableContext& context, std::span<const IndexPart> parts, Subject subject, Span span) {
  for (const IndexPart& part : parts)
    if (const Column* column = context.table.columns.find(part.column)) check_lob(context, *column, part, subject, span);
  const auto bytes_on = [&](const TargetView& target) {
    std::uint64_t bytes = 0;
    for (const IndexPart& part : parts)
      if (const Column* column = context.table.columns.find(part.column))
        bytes += key_bytes(*column, target.can().index_prefix == Support::yes ? part.length : 0, target.dialect().limits.character_bytes);
    return bytes;
  };
  const auto too_many_parts = [&](const TargetView& target) {
    return target.dialect().limits.key_parts != 0 && parts.size() > target.dialect().limits.key_parts;
  };
  const auto too_long = [&](const TargetView& target) {
    return target.dialect().limits.key_bytes != 0 && bytes_on(target) > target.dialect().limits.key_bytes;
  };
  if (const TargetView* target = context.targets.first(too_many_parts))
    context.report.report(Code::key_too_long, span,
                          fmt::format("{} has {} parts, and {} {}", subject.text(), parts.size(),
                                      with_verb(context.targets.where(too_many_parts), "takes"), target->dialect().limits.key_parts));
  if (const TargetView* target = context.targets.first(too_long)) {
    const Limits& limits = target->dialect().limits;
    context.report
        .report(Code::key_too_long, span,
                fmt::format("{} may have {} bytes, and {} {}", subject.text(), bytes_on(*target), with_verb(context.targets.where(too_long), "takes"),
                            limits.key_bytes))
        .help(fmt::format("{} characters fit: shorten a column, or index its beginning", limits.key_bytes / limits.character_bytes));
  }
}

}  // namespace schemac
