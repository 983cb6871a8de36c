// The table of type names, in the order of their bytes.
#include "compiler/load/type_names.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include "compiler/diagnostics/nearest.hpp"
#include "compiler/model/type.hpp"

namespace schemac {
namespace {

using enum TypeFamily;

constexpr std::uint8_t fixed = 0;
constexpr std::uint8_t varying = 1;
constexpr auto tiny = static_cast<std::uint8_t>(LobSize::tiny);
constexpr auto standard = static_cast<std::uint8_t>(LobSize::standard);
constexpr auto medium = static_cast<std::uint8_t>(LobSize::medium);
constexpr auto large = static_cast<std::uint8_t>(LobSize::large);

constexpr TypeName names[] = {
    {"bigint", integer, 64},
    {"bigserial", integer, 64, true},
    {"binary", binary, fixed},
    {"binary varying", binary, varying},
    {"blob", blob, standard},
    {"bool", boolean},
    {"boolean", boolean},
    {"bytea", blob, standard},
    {"char", character, fixed},
    {"char varying", character, varying},
    {"character", character, fixed},
    {"character varying", character, varying},
    {"date", date},
    {"datetime", datetime},
    {"dec", decimal},
    {"decimal", decimal},
    {"double", floating, 64},
    {"double precision", floating, 64},
    {"fixed", decimal},
    {"float", floating_by_precision, 64},
    {"float4", floating, 32},
    {"float8", floating, 64},
    {"int", integer, 32},
    {"int1", integer, 8},
    {"int2", integer, 16},
    {"int3", integer, 24},
    {"int4", integer, 32},
    {"int8", integer, 64},
    {"integer", integer, 32},
    {"interval", interval},
    {"json", json},
    {"jsonb", json},
    {"longblob", blob, large},
    {"longtext", text, large},
    {"mediumblob", blob, medium},
    {"mediumint", integer, 24},
    {"mediumtext", text, medium},
    {"middleint", integer, 24},
    {"national char", character, fixed},
    {"national char varying", character, varying},
    {"national character", character, fixed},
    {"national character varying", character, varying},
    {"national varchar", character, varying},
    {"nchar", character, fixed},
    {"nchar varying", character, varying},
    {"numeric", decimal},
    {"nvarchar", character, varying},
    {"real", floating, 32},
    {"serial", integer, 32, true},
    {"serial2", integer, 16, true},
    {"serial4", integer, 32, true},
    {"serial8", integer, 64, true},
    {"smallint", integer, 16},
    {"smallserial", integer, 16, true},
    {"text", text, standard},
    {"time", time},
    {"timestamp", timestamp},
    {"timestamptz", timestamp},
    {"tinyblob", blob, tiny},
    {"tinyint", integer, 8},
    {"tinytext", text, tiny},
    {"uuid", uuid},
    {"varbinary", binary, varying},
    {"varchar", character, varying},
};
static_assert(std::is_sorted(std::begin(names), std::end(names), [](const TypeName& a, const TypeName& b) { return a.spelling < b.spelling; }));

}  // namespace

const TypeName* find_type_name(std::string_view spelling) {
  const auto* found = std::lower_bound(std::begin(names), std::end(names), spelling,
                                       [](const TypeName& name, std::string_view sought) { return name.spelling < sought; });
  return found != std::end(names) && found->spelling == spelling ? found : nullptr;
}

std::string_view nearest_type_name(std::string_view spelling) {
  std::array<std::string_view, std::size(names)> spellings;
  std::transform(std::begin(names), std::end(names), spellings.begin(), [](const TypeName& name) { return name.spelling; });
  return nearest(spelling, spellings).value_or(std::string_view{});
}

}  // namespace schemac
