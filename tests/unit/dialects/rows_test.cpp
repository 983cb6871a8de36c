// The rows of every dialect: complete where they must be, and with keys that something reads.
#include <algorithm>
#include <doctest/doctest.h>
#include <set>
#include <sstream>
#include <string>

#include "compiler/dialect/dialect.hpp"
#include "compiler/dialect/errors.hpp"
#include "compiler/plan/operation.hpp"

namespace {

using namespace schemac;

constexpr std::string_view functions[] = {
#define SCHEMAC_TOPIC(title)
#define SCHEMAC_FUNCTION(name, least, most, arguments, result, kind, stability, meaning) #name,
#include "compiler/check/functions.def"
#undef SCHEMAC_FUNCTION
#undef SCHEMAC_TOPIC
};

constexpr std::string_view type_keys[] = {"boolean",     "int8",       "int16",       "int24",      "int32",    "int64",     "uint8",     "uint16",
                                          "uint24",      "uint32",     "uint64",      "decimal",    "real",     "double",    "char",      "varchar",
                                          "text_tiny",   "text",       "text_medium", "text_large", "binary",   "varbinary", "blob_tiny", "blob",
                                          "blob_medium", "blob_large", "date",        "time",       "datetime", "timestamp", "interval",  "json",
                                          "uuid",        "enum_name",  "enum",        "array",      "native"};

constexpr std::string_view constructs[] = {"op:concat",
                                           "op:distinct_from",
                                           "op:not_distinct_from",
                                           "string:backslash",
                                           "condition:value",
                                           "interval:part",
                                           "clause:filter",
                                           "clause:nulls_order",
                                           "query:values",
                                           "query:offset",
                                           "at_utc",
                                           "day_start",
                                           "exact",
                                           "time_text",
                                           "moment_text",
                                           "truth_text",
                                           "json_truth",
                                           "to_epoch_of_wall_clock",
                                           "literal:date",
                                           "literal:time",
                                           "literal:datetime",
                                           "literal:timestamp",
                                           "convert:number:boolean",
                                           "convert:boolean:text",
                                           "convert:text:boolean",
                                           "convert:text:enum",
                                           "convert:text:uuid",
                                           "convert:text:shorter",
                                           "label:quote",
                                           "label:backslash",
                                           "label:newline",
                                           "label:return",
                                           "label:nul"};

bool contains(const auto& list, std::string_view key) { return std::find(std::begin(list), std::end(list), key) != std::end(list); }

// Without the number of arguments, or the word that the first one is.
bool is_function(std::string_view key) { return contains(functions, key.substr(0, key.find_first_of("/:"))); }

bool is_known(std::string_view key) {
  for (const std::string_view prefix : {"cast:", "same:", "storage:", "value:", "zero:", "rest:", "partition:", "bound:"})
    if (key.starts_with(prefix)) return contains(type_keys, key.substr(prefix.size()));
  if (key.starts_with("default:")) return contains(functions, key.substr(std::string_view("default:").size()));
  return key.starts_with("extract:") || contains(constructs, key) || is_function(key);
}

TEST_CASE("every type has a row, once") {
  for (const Dialect* dialect : all_dialects()) {
    std::multiset<std::string_view> keys;
    for (const TypeRow& row : dialect->types) {
      keys.insert(row.key);
      CHECK_MESSAGE((row.keeping == Keeping::exact) == row.loss.empty(), dialect->name, " ", row.key);
    }
    for (const std::string_view key : type_keys) CHECK_MESSAGE(keys.count(key) == 1, dialect->name, " ", key);
  }
}

TEST_CASE("every spelling is of something that is printed") {
  for (const Dialect* dialect : all_dialects())
    for (const SpellingRow& row : dialect->spellings) CHECK_MESSAGE(is_known(row.key), dialect->name, " ", row.key);
}

TEST_CASE("versions, options and words") {
  for (const Dialect* dialect : all_dialects()) {
    CHECK(dialect->oldest <= dialect->assumed);
    for (const CapabilityRow& row : dialect->later) CHECK(row.since > dialect->oldest);
    for (const OptionRow& row : dialect->options)
      if (row.place == OptionPlace::table) CHECK_MESSAGE(row.spelling.find("{value}") != std::string_view::npos, dialect->name, " ", row.key);
    CHECK(std::is_sorted(dialect->keywords.begin(), dialect->keywords.end()));
    if (!dialect->base.empty()) CHECK(find_dialect(dialect->base) != nullptr);
  }
}

TEST_CASE("every collation stands once, and every character set has one by default") {
  for (const Dialect* dialect : all_dialects()) {
    std::set<std::string_view> names;
    std::set<std::string_view> charsets;
    std::multiset<std::string_view> by_default;
    for (const CollationRow& row : dialect->collations) {
      CHECK_MESSAGE(names.insert(row.name).second, dialect->name, " ", row.name);
      charsets.insert(row.charset);
      if (row.of_charset) by_default.insert(row.charset);
    }
    for (const std::string_view charset : charsets) CHECK_MESSAGE(by_default.count(charset) == 1, dialect->name, " ", charset);
    if (!dialect->collations.empty()) CHECK(dialect->collations.front().of_charset);
  }
}

TEST_CASE("every error stands once, in order, and can be raised by operations that there are") {
  const std::vector<std::string_view> all = operation_names();
  const std::set<std::string_view> known(all.begin(), all.end());
  for (const Dialect* dialect : all_dialects()) {
    const std::span<const ErrorRow> errors = errors_of(*dialect);
    CHECK_FALSE(errors.empty());
    CHECK(std::is_sorted(errors.begin(), errors.end(), [](const auto& one, const auto& other) { return one.code < other.code; }));
    for (std::size_t i = 0; i < errors.size(); ++i) {
      const ErrorRow& row = errors[i];
      if (i > 0) CHECK_MESSAGE(row.code != errors[i - 1].code, dialect->name, " ", row.code);
      std::istringstream words{std::string(row.operations)};
      for (std::string name; words >> name;) {
        CHECK_MESSAGE((name == "*" || known.contains(name)), dialect->name, " ", row.code, " ", name);
        CHECK(row.raised_by(name));
      }
      CHECK(row.raised_by("no_such_operation") == (row.operations == "*"));
    }
  }
}

TEST_CASE("strings come back as they were") {
  CHECK(find_dialect("mysql")->quote_string("it's \\ \r\n") == "'it''s \\\\ \\r\n'");
  CHECK(find_dialect("postgresql")->quote_string("it's \\ \n") == "'it''s \\ \n'");
}

}  // namespace
