// What templates need to run a statement in batches.
#include <fmt/format.h>

#include "compiler/lower/lower_parts.hpp"
#include "compiler/lower/print.hpp"

namespace schemac::lowering {
namespace {

std::string free_word(std::string_view stem, std::string_view text) {
  std::string word(stem);
  for (int number = 1; text.find(word) != std::string_view::npos; ++number) word = fmt::format("{}_{}", stem, number);
  return word;
}

}  // namespace

Value batches_value(const Dialect& dialect, const Shared<Batches>& batches, std::string_view text) {
  if (!batches) return {};
  const std::string table = quote_qualified(dialect, batches->table);
  std::string all = fmt::format("{} {}", text, table);
  Value::List key, earlier;
  for (std::size_t i = 0; i < batches->key.size(); ++i) {
    Value part = Value::map();
    part.set("number", static_cast<std::int64_t>(i + 1)).set("name", quote_identifier(dialect, batches->key[i]));
    part.set("ranged", quote_identifier(dialect, batches->ranged[i]));
    all += ' ' + part.find("ranged")->text() + ' ' + part.find("name")->text();
    // Where the ones before it are equal, a bound is up to this one.
    key.push_back(Value(part).set("earlier", earlier));
    earlier.push_back(std::move(part));
  }
  Value value = Value::map();
  value.set("table", table).set("key", std::move(key)).set("rows", static_cast<std::int64_t>(batches->rows));
  value.set("routine", batches->routine.empty() ? Value() : Value(quote_identifier(dialect, batches->routine)));
  value.set("low", free_word("schemac_low", all)).set("high", free_word("schemac_high", all));
  return value.set("tag", free_tag(all));
}

}  // namespace schemac::lowering
