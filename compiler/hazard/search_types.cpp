// Types that few mean, and keys of a type that does not suit them.
#include <algorithm>
#include <array>
#include <cctype>

#include "compiler/base/contains.hpp"
#include "compiler/base/text_case.hpp"
#include "compiler/hazard/search.hpp"

namespace schemac {
namespace {

constexpr std::array<std::string_view, 20> money_words{"amount", "balance", "bonus",   "budget", "charge",   "cost",   "discount",
                                                       "fee",    "income",  "money",   "paid",   "payment",  "payout", "price",
                                                       "profit", "refund",  "revenue", "salary", "subtotal", "tax"};

// Words of a name, by `_` or by a capital: `unitPrice` and `unit_price` have `price`.
bool speaks_of_money(std::string_view name) {
  std::string word;
  const auto ends = [&] {
    const bool found = contains(money_words, word);
    word.clear();
    return found;
  };
  bool after_lower = false;
  for (const char byte : name) {
    const bool upper = std::isupper(static_cast<unsigned char>(byte)) != 0;
    if ((byte == '_' || (upper && after_lower)) && ends()) return true;
    if (byte != '_') word += static_cast<char>(std::tolower(static_cast<unsigned char>(byte)));
    after_lower = !upper && byte != '_';
  }
  return ends();
}

class TypeSearch {
 public:
  TypeSearch(const SchemaSearch& search, const Entry<Table>& entry) : search_(search), entry_(entry), table_(*entry.value) {}

  void run() {
    for (const Column& column : table_.columns) {
      of_type(column);
      counting(column);
      charset(column);
    }
    key();
  }

 private:
  void add(Code hazard, const Column& column, std::string_view rest) {
    const Extent where = column.type_where.end == 0 ? column.where : column.type_where;
    search_.found.add(hazard, {SubjectKind::column, entry_.name, column.name}, entry_.place + where,
                      fmt::format("column `{}.{}` {}", entry_.name.view(), column.name.view(), rest));
  }

  void of_type(const Column& column) {
    const Type& type = innermost(column.type);
    if (const auto* kind = type_as<CharType>(type))
      add(kind->varying ? Code::limited_text : Code::padded_char, column, kind->varying ? "has a limit that gains nothing" : "is padded with blanks");
    if (type_as<TimestampType>(type) != nullptr) add(Code::timestamp_2038, column, "takes no time after January 2038");
    if (type_as<DateTimeType>(type) != nullptr) add(Code::wall_clock, column, "has no time zone");
    if (type_as<FloatType>(type) != nullptr && speaks_of_money(column.name)) add(Code::float_money, column, "holds money in a binary floating type");
    if (type_as<EnumNameType>(type) != nullptr || type_as<EnumValuesType>(type) != nullptr) add(Code::enum_column, column, "is of an enum");
  }

  void counting(const Column& column) {
    if (!column.identity) return;
    const auto* integer = type_as<IntegerType>(column.type);
    if (integer != nullptr && integer->bits < 64) add(Code::small_identity, column, fmt::format("counts in {} bits", integer->bits));
    if (column.identity->mode == IdentityMode::serial) add(Code::serial_column, column, "counts by a sequence of its own");
  }

  void charset(const Column& column) {
    if (column.charset.empty()) return;
    for (const AvoidedOption& avoided : search_.dialect.avoided_options)
      if (avoided.key == "charset" && lower_ascii(column.charset) != lower_ascii(avoided.value.substr(1)))
        add(avoided.hazard, column, fmt::format("has character set `{}`", column.charset.view()));
  }

  void key() {
    if (!table_.primary_key) return;
    const Column* column = table_.columns.find(table_.primary_key->columns.front());
    if (column == nullptr) return;
    if (type_as<UuidType>(column->type) != nullptr) add(Code::random_key, *column, "leads the primary key with random values");
    if (column->identity && !keeps_away(*column)) add(Code::growing_key, *column, "leads the primary key with values that grow");
  }
  [[nodiscard]] bool keeps_away(const Column& column) const {
    const HazardRow* row = hazard_row(search_.dialect, Code::growing_key);
    const auto is_named = [&](const DialectOption& option) { return row != nullptr && has_word(row->unless, option.key); };
    return std::any_of(column.options.begin(), column.options.end(), is_named) || std::any_of(table_.options.begin(), table_.options.end(), is_named);
  }
  static bool has_word(std::string_view words, std::string_view word) {
    for (std::size_t at = 0; at <= words.size();) {
      const std::size_t end = std::min(words.find(' ', at), words.size());
      if (words.substr(at, end - at) == word) return true;
      at = end + 1;
    }
    return false;
  }

  const SchemaSearch& search_;
  const Entry<Table>& entry_;
  const Table& table_;
};

}  // namespace

void search_types(const SchemaSearch& search, const Entry<Table>& entry) { TypeSearch(search, entry).run(); }

}  // namespace schemac
