// Types: text to model.
#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>

#include "compiler/base/contains.hpp"
#include "compiler/load/parse_prefix.hpp"
#include "compiler/load/parse_rules.hpp"
#include "compiler/load/type_names.hpp"
#include "grammar/type.hpp"

namespace schemac {
namespace {

enum class Zone : std::uint8_t { unspecified, with, without };

// What stands in a type, as it is read.
struct TypeBuilder {
  Cursor& cursor;
  TypePrefix result{};
  std::string_view words{};
  std::array<std::string_view, 2> arguments{};
  std::size_t argument_count = 0;
  Zone zone = Zone::unspecified;
  bool is_unsigned = false;
  std::vector<Text> labels{};

  [[nodiscard]] Extent where(std::string_view part) const { return cursor.where(part); }
};

// The largest of the targets' own limits; each dialect checks its own.
constexpr std::uint32_t longest_character = 10485760;
constexpr std::uint32_t longest_binary = 10485760;
constexpr std::uint32_t largest_precision = 1000;
constexpr std::uint32_t largest_second_digits = 6;

std::string lower(std::string_view words) {
  std::string text;
  for (const char c : words) {
    const bool is_blank = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    if (is_blank && (text.empty() || text.back() == ' ')) continue;
    text += is_blank ? ' ' : c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return text;
}

std::uint32_t argument(const TypeBuilder& builder, std::size_t index, std::string_view what, std::uint32_t least, std::uint32_t most) {
  const std::string_view digits = builder.arguments[index];
  std::uint32_t value = 0;
  const auto [stop, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  const bool is_number = error != std::errc::invalid_argument && stop == digits.data() + digits.size();
  if (!is_number) fail(builder.where(digits), fmt::format("expected a number as the {}, found `{}`", what, digits), {}, Code::type_arguments);
  if (error != std::errc{} || value < least || value > most)
    fail(builder.where(digits), fmt::format("the {} is {}, not within {} to {}", what, digits, least, most), {}, Code::type_arguments);
  return value;
}

void allow_arguments(const TypeBuilder& builder, std::size_t most, std::string_view help) {
  if (builder.argument_count <= most) return;
  const std::string_view extra = builder.arguments[most < builder.arguments.size() ? most : most - 1];
  fail(builder.where(extra),
       fmt::format("`{}` takes {}", builder.words,
                   most == 0   ? "no length or precision"
                   : most == 1 ? "one number"
                               : "two numbers"),
       std::string(help), Code::type_arguments);
}

Type integer_type(const TypeBuilder& builder, const TypeName& name) {
  const bool was_boolean = name.size == 8 && builder.argument_count == 1 && builder.arguments[0] == "1";
  allow_arguments(builder, 0,
                  was_boolean ? "write `boolean` for a truth value, `tinyint` for a small number" : "a display width means nothing: leave it out");
  return {IntegerType{name.size, builder.is_unsigned}};
}

Type decimal_type(const TypeBuilder& builder) {
  allow_arguments(builder, 2, {});
  if (builder.argument_count == 0)
    fail(builder.where(builder.words), fmt::format("`{}` needs its precision and scale", builder.words),
         fmt::format("write `{}(12,2)` for twelve digits, two of them after the point", builder.words), Code::type_arguments);
  const std::uint32_t precision = argument(builder, 0, "precision", 1, largest_precision);
  const std::uint32_t scale = builder.argument_count > 1 ? argument(builder, 1, "scale", 0, precision) : 0;
  return {DecimalType{static_cast<std::uint16_t>(precision), static_cast<std::uint16_t>(scale)}};
}

Type floating_type(const TypeBuilder& builder, const TypeName& name) {
  constexpr std::uint32_t single_digits = 24;
  constexpr std::uint32_t double_digits = 53;
  allow_arguments(builder, name.family == TypeFamily::floating_by_precision ? 1 : 0,
                  "`real` and `double` are the two sizes; `decimal(p,s)` keeps a number of digits");
  if (builder.argument_count == 0) return {FloatType{name.size}};
  return {FloatType{argument(builder, 0, "precision", 1, double_digits) <= single_digits ? std::uint8_t{32} : std::uint8_t{64}}};
}

std::uint32_t length_of(const TypeBuilder& builder, const TypeName& name, std::uint32_t most, std::string_view unlimited) {
  allow_arguments(builder, 1, {});
  if (builder.argument_count == 1) return argument(builder, 0, "length", 1, most);
  if (name.size == 0) return 1;
  fail(builder.where(builder.words), fmt::format("`{}` needs its length", builder.words),
       fmt::format("write `{}(255)`, or `{}` where no length is meant", builder.words, unlimited), Code::type_arguments);
}

std::uint8_t second_digits(const TypeBuilder& builder) {
  allow_arguments(builder, 1, {});
  return builder.argument_count == 0 ? std::uint8_t{largest_second_digits}
                                     : static_cast<std::uint8_t>(argument(builder, 0, "precision", 0, largest_second_digits));
}

Type timestamp_type(const TypeBuilder& builder) {
  const std::uint8_t digits = second_digits(builder);
  if (builder.zone == Zone::without) return {DateTimeType{digits}};
  return {TimestampType{digits}};
}

void refuse_zone(const TypeBuilder& builder, bool refused) {
  if (refused)
    fail(builder.where(builder.words), fmt::format("`{}` takes no zone", builder.words),
         "an instant is a `timestamp`; a server's own type is `native(...)`", Code::type_arguments);
}

Type known_type(const TypeBuilder& builder, const TypeName& name) {
  const bool may_have_zone = name.spelling == "timestamp" || (name.family == TypeFamily::time && builder.zone == Zone::without);
  refuse_zone(builder, builder.zone != Zone::unspecified && !may_have_zone);
  if (builder.is_unsigned && (name.family != TypeFamily::integer || name.identity))
    fail(builder.where(builder.words), fmt::format("`{}` cannot be unsigned", builder.words), "a check (`check (x >= 0)`) keeps negative numbers out",
         Code::type_arguments);
  switch (name.family) {
    case TypeFamily::integer:
      return integer_type(builder, name);
    case TypeFamily::decimal:
      return decimal_type(builder);
    case TypeFamily::floating:
    case TypeFamily::floating_by_precision:
      return floating_type(builder, name);
    case TypeFamily::character:
      return {CharType{length_of(builder, name, longest_character, "text"), name.size == 1}};
    case TypeFamily::binary:
      return {BinaryType{length_of(builder, name, longest_binary, "blob"), name.size == 1}};
    case TypeFamily::time:
      return {TimeType{second_digits(builder)}};
    case TypeFamily::datetime:
      return {DateTimeType{second_digits(builder)}};
    case TypeFamily::timestamp:
      return timestamp_type(builder);
    default:
      break;
  }
  const bool is_lob = name.family == TypeFamily::text || name.family == TypeFamily::blob;
  allow_arguments(builder, 0,
                  is_lob ? name.family == TypeFamily::text ? "`varchar(n)` has a length" : "`varbinary(n)` has a length" : std::string_view{});
  switch (name.family) {
    case TypeFamily::text:
      return {TextType{static_cast<LobSize>(name.size)}};
    case TypeFamily::blob:
      return {BlobType{static_cast<LobSize>(name.size)}};
    case TypeFamily::boolean:
      return {BooleanType{}};
    case TypeFamily::date:
      return {DateType{}};
    case TypeFamily::interval:
      return {IntervalType{}};
    case TypeFamily::json:
      return {JsonType{}};
    default:
      return {UuidType{}};
  }
}

// One word alone names an enum; what a server's type would have beside it says that none is meant.
Type other_type(const TypeBuilder& builder, const std::string& spelling) {
  const bool is_word = spelling.find(' ') == std::string::npos;
  if (is_word && builder.argument_count == 0 && builder.zone == Zone::unspecified && !builder.is_unsigned) return {EnumNameType{Text(builder.words)}};
  std::string help = "a server's own type is written `native(...)`";
  if (const std::string_view near = nearest_type_name(spelling); !near.empty()) help = fmt::format("did you mean `{}`?", near);
  if (spelling == "set") help = "a list of values to choose one from is `enum(...)`; several at once are a table of their own";
  fail(builder.where(builder.words), fmt::format("unknown type `{}`", builder.words), std::move(help), Code::unknown_type);
}

void add_argument(TypeBuilder& builder, std::string_view digits) {
  if (builder.argument_count == builder.arguments.size())
    fail(builder.where(digits), fmt::format("`{}` takes at most two numbers", builder.words), {}, Code::type_arguments);
  builder.arguments[builder.argument_count++] = digits;
}

void end_plain_type(TypeBuilder& builder) {
  if (builder.words.find('.') != std::string_view::npos) {
    builder.result.type.kind = EnumNameType{dotted(builder.words)};
    return;
  }
  const std::string spelling = lower(builder.words);
  const TypeName* name = find_type_name(spelling);
  builder.result.type = name == nullptr ? other_type(builder, spelling) : known_type(builder, *name);
  builder.result.identity = name != nullptr && name->identity;
}

void native_type(TypeBuilder& builder, std::string_view text) {
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  if (text.empty()) fail(builder.where(text), "expected a server's type in `native(...)`");
  builder.result.type.kind = NativeType{{{{Text(), Text(text)}}}};
}

void add_label(TypeBuilder& builder, std::string_view written) {
  const Text label = unquoted(written);
  if (contains(builder.labels, label))
    fail(builder.where(written), fmt::format("`{}` stands twice in the enum", label.view()), {}, Code::repeated_clause);
  builder.labels.push_back(label);
}

void begin_array(TypeBuilder& builder, std::string_view mark) {
  descend(builder.cursor, builder.where(mark).begin);
  if (builder.result.identity) fail(builder.where(builder.words), fmt::format("`{}` cannot be an array", builder.words));
  builder.result.type = Type{ArrayType{Shared<Type>(std::move(builder.result.type))}};
}

using Builder = TypeBuilder;
RULES;

ON_TEXT(type_words, builder.words = text);
ON_TEXT(type_argument, add_argument(builder, text));
ON_TEXT(type_zone, builder.zone = same_word(text.substr(0, 7), "without") ? Zone::without : Zone::with);
ON(type_unsigned, builder.is_unsigned = true);
// The name goes on behind the dot: both parts are one piece of the text.
ON_TEXT(schema_of_type, builder.words = {builder.words.data(), static_cast<std::size_t>(in.end() - builder.words.data())});
ON(plain_type, end_plain_type(builder));
ON_TEXT(quoted_type, builder.result.type.kind = EnumNameType{dotted(text)});
ON_TEXT(native_text, native_type(builder, text));
ON_TEXT(enum_label, add_label(builder, text));
ON(enum_type, builder.result.type.kind = EnumValuesType{std::move(builder.labels)});
ON_TEXT(array_mark, begin_array(builder, text));

EXPECTED(type, "a type");
EXPECTED(type_argument, "a number");
EXPECTED(type_arguments_close, "`)` after the numbers of the type");
EXPECTED(enum_label, "a value of the enum");
EXPECTED(enum_close, "`)` after the values of the enum");
EXPECTED(close, "`)`");
EXPECTED(any_name, "a name");
EXPECTED(array_close, "`]`");

// A comma inside a type splits a flow mapping there, and what is left has no closing bracket.
bool is_split_at_comma(std::string_view text, const SyntaxFault& fault) {
  return fault.where.begin == text.size() && text.find('(') != std::string_view::npos && text.find(')') == std::string_view::npos;
}

// Names stand as they are in a mapping, whatever their characters, so that a text of which nothing says "type" is a name.
bool is_plain_name(std::string_view text) {
  if (text.find_first_of("([?\"`") != std::string_view::npos) return false;
  const std::string word = lower(slice(text, token_at(text, 0)));
  return word != "enum" && word != "native" && find_type_name(word) == nullptr && text.find_first_not_of(" \n") != std::string_view::npos;
}

}  // namespace

TypePrefix type_prefix(Cursor& cursor) {
  const unsigned depth = cursor.depth;
  const std::size_t begin = cursor.at;
  TypeBuilder builder{cursor};
  try {
    read_rule<grammar::type, Action, Messages>(builder);
  } catch (SyntaxFault& fault) {
    if (fault.help.empty() && is_split_at_comma(cursor.text, fault))
      fault.help = "a comma in a type needs quotes in a flow mapping: `{type: \"decimal(12,2)\"}`";
    throw;
  }
  cursor.depth = depth;
  std::size_t last = cursor.at;
  while (last > begin && cursor.text[last - 1] == ' ') --last;
  builder.result.where = extent_of(begin, last);
  return std::move(builder.result);
}

Parsed<Type> parse_type(std::string_view text) {
  Parsed<Type> parsed = caught<Type>([text] {
    Cursor cursor{text, std::min(text.find_first_not_of(' '), text.size())};
    TypePrefix prefix = type_prefix(cursor);
    if (cursor.at == text.size()) return std::move(prefix.type);
    if (text[cursor.at] == '?')
      fail(token_at(text, cursor.at), "unexpected `?` after the type", "in a mapping `null: true` makes the column nullable");
    fail_expected(text, cursor.at, "the end of the type");
  });
  if (parsed.fault && is_plain_name(text)) return {Type{EnumNameType{Text(text)}}, std::nullopt};
  return parsed;
}

bool is_serial(std::string_view text) {
  const TypeName* name = find_type_name(lower(text));
  return name != nullptr && name->identity;
}

}  // namespace schemac
