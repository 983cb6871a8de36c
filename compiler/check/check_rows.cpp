// Reference rows: told apart by a key, complete, each value one that its column takes.
#include <algorithm>
#include <fmt/format.h>
#include <unordered_map>

#include "compiler/base/contains.hpp"
#include "compiler/check/row_literal.hpp"
#include "compiler/check/table_context.hpp"
#include "compiler/model/conversion.hpp"

namespace schemac {
namespace {

class RowsCheck {
 public:
  explicit RowsCheck(TableContext& context) : context_(context), table_(context.table), set_(*context.table.rows) {}

  void run() {
    const bool sound = key();
    for (const DataRow& row : set_.rows) {
      for (const RowValue& value : row.values) this->value(row, value);
      complete(row);
    }
    if (sound) apart();
  }

 private:
  Report report(Code code, Extent where, std::string message) const { return context_.report.report(code, context_.at(where), std::move(message)); }

  // False where rows cannot be told apart by it.
  bool key() {
    key_ = set_.key;
    if (key_.empty() && table_.primary_key) key_ = table_.primary_key->columns;
    if (key_.empty()) {
      report(Code::row_key, set_.where, fmt::format("table `{}` has no primary key to tell its rows apart", table_.name.view()))
          .help("name the columns of a unique key: `key: [...]`");
      return false;
    }
    bool sound = true;
    for (const Text name : key_) {
      if (table_.columns.contains(name)) continue;
      sound = false;
      context_.unknown_column(context_.name_behind(set_.where, name), name);
    }
    if (sound && !is_unique()) {
      report(Code::row_key, set_.where, fmt::format("no key or unique index of table `{}` makes {} unique", table_.name.view(), quoted_list(key_)))
          .help("add a unique key over these columns, or name those of another one");
      return false;
    }
    return sound;
  }
  static std::string quoted_list(const std::vector<Text>& names) {
    std::string text;
    for (const Text name : names) text.append(text.empty() ? "" : ", ").append(quoted(name));
    return text;
  }
  [[nodiscard]] bool is_unique() const {
    const auto in_key = [&](Text column) { return contains(key_, column); };
    const auto covered = [&](const std::vector<Text>& columns) { return std::all_of(columns.begin(), columns.end(), in_key); };
    if (table_.primary_key && covered(table_.primary_key->columns)) return true;
    if (std::any_of(table_.unique_keys.begin(), table_.unique_keys.end(), [&](const UniqueKey& unique) { return covered(unique.columns); }))
      return true;
    return std::any_of(table_.indexes.begin(), table_.indexes.end(), [&](const Index& index) {
      return index.unique && !index.predicate && std::all_of(index.parts.begin(), index.parts.end(), [&](const IndexPart& part) {
               return !part.expr && part.length == 0 && in_key(part.column);
             });
    });
  }

  void value(const DataRow& row, const RowValue& value) {
    const Column* column = table_.columns.find(value.name);
    const bool in_key = contains(key_, value.name);
    if (column == nullptr)
      context_.unknown_column(context_.at(value.name_where), value.name);
    else if (column->generated)
      report(Code::row_value, value.where, fmt::format("column `{}` is generated: the server computes its values", value.name.view()))
          .help("leave it out of the row");
    else if (value.form == ValueForm::expression)
      expression(*column, value, in_key);
    else
      literal(row, *column, value, in_key);
  }

  void literal(const DataRow& row, const Column& column, const RowValue& value, bool in_key) {
    if (expr_as<NullLiteral>(*value.value.tree()) != nullptr) {
      if (in_key)
        report(Code::row_key, value.where, fmt::format("column `{}` is part of the key and has no value here", column.name.view()));
      else if (!column.nullable)
        report(Code::row_value, value.where, fmt::format("column `{}` is NOT NULL", column.name.view()))
            .help("give it a value, or add `?` to the type");
      return;
    }
    const auto* named = type_as<EnumNameType>(column.type);
    const Enum* enumeration = named == nullptr ? nullptr : context_.world.enumeration(named->name);
    const std::string_view text = expr_as<StringLiteral>(*value.value.tree())->value;
    const auto outcome = literal_of(value, column.type, enumeration);
    if (const auto* fault = std::get_if<LiteralFault>(&outcome)) {
      Report reported = report(Code::row_value, value.where, fmt::format("{} {}", shown(text), fault->message));
      if (!fault->help.empty()) reported.help(fault->help);
      return;
    }
    if (in_key) literals_[{row.name, column.name}] = std::get<ExprPtr>(outcome);
  }
  // Long values are cut, so that a message stays one line.
  static std::string shown(std::string_view text) {
    constexpr std::size_t longest = 40;
    return text.size() <= longest ? quoted(text) : "this value";
  }

  void expression(const Column& column, const RowValue& value, bool in_key) {
    if (in_key) {
      report(Code::row_key, value.where, fmt::format("column `{}` is part of the key and needs a value of its own", column.name.view()))
          .help("write the value instead of `sql`");
      return;
    }
    static constexpr PlaceRules rules{"a row", false};
    const std::size_t errors = context_.report.errors();
    const ValueType type = context_.type(value.value, rules);
    if (context_.report.errors() != errors) return;
    context_.check_portable(value.value, {"the value"});
    const Family to = family_of(column.type);
    if (type.family == Family::unknown || type.family == Family::null || to == Family::unknown || type.literal != nullptr) return;
    if (!can_assign(type.family, to))
      report(Code::row_value, value.where,
             fmt::format("the value is {}, and column `{}` is {}", describe(type), column.name.view(), describe(column.type)));
  }

  void complete(const DataRow& row) const {
    for (const Column& column : table_.columns) {
      if (row.values.contains(column.name)) continue;
      if (contains(key_, column.name))
        report(Code::row_key, row.where, fmt::format("the row lacks column `{}`, which is part of the key", column.name.view()));
      else if (!column.nullable && !column.default_value && !column.identity && !column.generated)
        report(Code::incomplete_row, row.where, fmt::format("the row lacks column `{}`, which is NOT NULL and has no default", column.name.view()));
    }
  }

  void apart() {
    std::unordered_map<Text, const DataRow*> seen;
    for (const DataRow& row : set_.rows) {
      DataRow typed{row.name, {}, {}};
      for (const Text name : key_) {
        const auto literal = literals_.find({row.name, name});
        if (literal != literals_.end()) typed.values.insert({name, ValueForm::typed, {literal->second, {}}, {}});
      }
      const std::optional<Text> text = key_text(typed, key_);
      if (!text) continue;
      const auto [first, is_new] = seen.emplace(*text, &row);
      if (!is_new)
        report(Code::repeated_row, row.where, fmt::format("row `{}` stands here twice", text->view()))
            .note(context_.at(first->second->where), "first here");
    }
  }

  struct Place {
    Text row;
    Text column;
    friend bool operator==(const Place&, const Place&) = default;
  };
  struct PlaceHash {
    std::size_t operator()(const Place& place) const { return place.row.hash() * 31 + place.column.hash(); }
  };

  TableContext& context_;
  const Table& table_;
  const RowSet& set_;
  std::vector<Text> key_;
  std::unordered_map<Place, ExprPtr, PlaceHash> literals_;  // of columns of the key
};

}  // namespace

void check_rows(TableContext& context) {
  if (context.table.rows) RowsCheck(context).run();
}

}  // namespace schemac
