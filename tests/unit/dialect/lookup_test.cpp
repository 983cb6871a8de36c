// Looking dialects, types and names up.
#include <algorithm>
#include <doctest/doctest.h>
#include <string>

#include "compiler/dialect/dialect.hpp"

using namespace schemac;

TEST_CASE("the registry is in order of name, and chains end") {
  const auto dialects = all_dialects();
  REQUIRE_FALSE(dialects.empty());
  CHECK(std::is_sorted(dialects.begin(), dialects.end(), [](const Dialect* left, const Dialect* right) { return left->name < right->name; }));
  for (const Dialect* dialect : dialects) {
    CHECK(find_dialect(dialect->name) == dialect);
    CHECK((dialect->quote_string != nullptr));
    const auto chain = dialect_chain(*dialect);
    REQUIRE_FALSE(chain.empty());
    CHECK(chain.front() == dialect);
    CHECK(chain.back()->base.empty());
  }
  CHECK(find_dialect("no such") == nullptr);
}

TEST_CASE("every dialect says something of every type") {
  const std::vector<Type> types{{BooleanType{}},
                                {IntegerType{8, false}},
                                {IntegerType{16, true}},
                                {IntegerType{24, false}},
                                {IntegerType{64, true}},
                                {DecimalType{10, 2}},
                                {FloatType{32}},
                                {FloatType{64}},
                                {CharType{3, true}},
                                {CharType{3, false}},
                                {TextType{}},
                                {BinaryType{3, true}},
                                {BlobType{}},
                                {DateType{}},
                                {TimeType{}},
                                {DateTimeType{}},
                                {TimestampType{}},
                                {JsonType{}},
                                {UuidType{}},
                                {EnumValuesType{}}};
  for (const Dialect* dialect : all_dialects())
    for (const Type& type : types)
      CHECK_MESSAGE(type_row(*dialect, type) != nullptr, std::string(dialect->name) << " " << std::string(type_key(type)));
}

TEST_CASE("keys of types") {
  CHECK(type_key({IntegerType{64, true}}) == "uint64");
  CHECK(type_key({IntegerType{}}) == "int32");
  CHECK(type_key({CharType{5, true}}) == "varchar");
  CHECK(type_key({TextType{LobSize::medium}}) == "text_medium");
  CHECK(type_key({EnumNameType{Text("e")}}) == "enum_name");
}

TEST_CASE("quotes inside names are doubled, dotted names are quoted part by part") {
  Dialect dialect;
  dialect.identifiers.quote = '`';
  CHECK(quote_identifier(dialect, "a`b\n--") == "`a``b\n--`");
  CHECK(quote_identifier(dialect, "a.b") == "`a.b`");
  CHECK(quote_qualified(dialect, "audit.log") == "`audit`.`log`");
  CHECK(quote_qualified(dialect, "plain") == "`plain`");
  CHECK(quote_qualified(dialect, ".odd") == "`.odd`");
}

TEST_CASE("capabilities grow with the version") {
  static constexpr CapabilityRow rows[]{{{8, 4, 0}, [](Capabilities& capabilities) { capabilities.partial_index = Support::yes; }}};
  Dialect dialect;
  dialect.later = rows;
  CHECK(capabilities_of(dialect, {8, 3, 9}).partial_index == Support::no);
  CHECK(capabilities_of(dialect, {8, 4, 0}).partial_index == Support::yes);
}
