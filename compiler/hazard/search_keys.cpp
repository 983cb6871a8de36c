// Keys, checks, foreign keys and indexes that come, go or change on a table that stays.
#include <algorithm>

#include "compiler/base/contains.hpp"
#include "compiler/hazard/search.hpp"

namespace schemac {
namespace {

class KeySearch {
 public:
  KeySearch(const ChangeSearch& search, const TablePair& table) : search_(search), table_(table) {}

  void run() {
    if (table_.primary_key) primary_key(*table_.primary_key);
    for (const auto& pair : table_.unique_keys) unique_key(pair);
    for (const auto& pair : table_.indexes) index(pair);
    for (const auto& pair : table_.checks) check(pair);
    for (const auto& pair : table_.foreign_keys) foreign_key(pair);
    for (const auto& pair : table_.exclusions) exclusion(pair);
  }

 private:
  [[nodiscard]] std::string_view table_name() const { return table_.after->name.view(); }

  // A rule that is new, or another one than before.
  template <class Value>
  [[nodiscard]] bool is_new(const Pair<Value>& pair) const {
    return pair.after != nullptr && pair.changed && (pair.comes() || !same_definition(renamed(*pair.before, table_.column_names), *pair.after));
  }
  [[nodiscard]] bool is_new(const Pair<ForeignKey>& pair) const {
    return pair.after != nullptr && pair.changed &&
           (pair.comes() || !same_definition(renamed(*pair.before, table_.before->name, search_.survey.renames), *pair.after));
  }

  template <class Value>
  void add(Code hazard, const Value& value, SubjectKind kind, std::string message) {
    search_.found.add(hazard, {kind, table_.after->name, value.name}, table_.place + value.where, std::move(message));
  }
  template <class Value>
  void add_gone(Code hazard, const Value& value, SubjectKind kind, std::string_view what) {
    Finding finding{hazard,
                    {kind, table_.after->name, value.name, true},
                    table_.place + table_.after->where,
                    fmt::format("{} `{}` of `{}` goes", what, value.name.view(), table_name())};
    finding.notes.push_back({table_.old_place + value.where, fmt::format("the {} that goes", what)});
    search_.found.add(std::move(finding));
  }

  // With a column of its own that goes, a key goes, too: that is told of the column.
  [[nodiscard]] bool column_goes(const std::vector<Text>& columns) const {
    return std::any_of(columns.begin(), columns.end(), [&](Text name) {
      const ColumnPair* column = table_.old_column(name);
      return column != nullptr && column->goes();
    });
  }
  [[nodiscard]] bool column_goes(const Expression& expr) const {
    return std::any_of(table_.columns.begin(), table_.columns.end(),
                       [&](const ColumnPair& pair) { return pair.goes() && reads_column(expr, pair.before->name); });
  }

  // Rows cannot be alike in these columns: a key of OLD's has some of them, or one that may be null comes with them.
  [[nodiscard]] bool are_unique(const std::vector<Text>& columns) const {
    const auto is_within = [&](const std::vector<Text>& key) {
      return !key.empty() &&
             std::all_of(key.begin(), key.end(), [&](Text name) { return contains(columns, schemac::renamed(name, table_.column_names)); });
    };
    if (table_.before->primary_key && is_within(table_.before->primary_key->columns)) return true;
    if (std::any_of(table_.before->unique_keys.begin(), table_.before->unique_keys.end(),
                    [&](const UniqueKey& key) { return is_within(key.columns); }))
      return true;
    return std::any_of(table_.columns.begin(), table_.columns.end(), [&](const ColumnPair& pair) {
      const bool named = pair.after != nullptr && contains(columns, pair.after->name);
      return named && pair.comes() && ((pair.after->nullable && !pair.after->default_value) || pair.after->identity);
    });
  }
  template <class Value>
  void must_be_unique(const Value& value, const std::vector<Text>& columns, SubjectKind kind) {
    if (are_unique(columns)) return;
    add(Code::unique_on_rows, value, kind,
        fmt::format("rows of `{}` must be unique by {}", table_name(), columns.empty() ? "an expression" : listed(columns)));
  }

  void primary_key(const Pair<PrimaryKey>& pair) {
    if (is_new(pair)) must_be_unique(*pair.after, pair.after->columns, SubjectKind::constraint);
    if (pair.goes() && !column_goes(pair.before->columns)) {
      Finding finding{Code::drop_constraint,
                      {SubjectKind::constraint, table_.after->name, pair.before->name, true},
                      table_.place + table_.after->where,
                      fmt::format("the primary key of `{}` goes", table_name())};
      finding.notes.push_back({table_.old_place + pair.before->where, "the key that goes"});
      search_.found.add(std::move(finding));
    }
  }
  void unique_key(const Pair<UniqueKey>& pair) {
    if (is_new(pair)) must_be_unique(*pair.after, pair.after->columns, SubjectKind::constraint);
    if (pair.goes() && !column_goes(pair.before->columns)) add_gone(Code::drop_constraint, *pair.before, SubjectKind::constraint, "unique key");
  }
  static std::vector<Text> plain_columns(const Index& index) {
    std::vector<Text> columns;
    for (const IndexPart& part : index.parts) {
      if (part.column.empty() || part.length != 0) return {};
      columns.push_back(part.column);
    }
    return columns;
  }
  void index(const Pair<Index>& pair) {
    const bool was_unique = pair.before != nullptr && pair.before->unique;
    if (is_new(pair) && pair.after->unique) must_be_unique(*pair.after, plain_columns(*pair.after), SubjectKind::index);
    const bool ends = was_unique && (pair.goes() || !pair.after->unique);
    if (pair.goes() && (pair.before->generated_name || column_goes(plain_columns(*pair.before)))) return;
    if (ends && pair.goes()) add_gone(Code::drop_constraint, *pair.before, SubjectKind::index, "unique index");
    if (ends && pair.stays())
      add(Code::drop_constraint, *pair.after, SubjectKind::index,
          fmt::format("index `{}` of `{}` is unique no more", pair.after->name.view(), table_name()));
    if (pair.goes() && !was_unique) add_gone(Code::drop_index, *pair.before, SubjectKind::index, "index");
  }
  void check(const Pair<Check>& pair) {
    const bool validated = pair.stays() && !pair.before->validated && pair.after->validated;
    if ((is_new(pair) || validated) && pair.after->enforced && pair.after->validated)
      add(Code::check_on_rows, *pair.after, SubjectKind::constraint,
          fmt::format("rows of `{}` must meet check `{}`", table_name(), pair.after->name.view()));
    if (pair.goes() && !column_goes(pair.before->expr)) add_gone(Code::drop_constraint, *pair.before, SubjectKind::constraint, "check");
  }
  void foreign_key(const Pair<ForeignKey>& pair) {
    const bool validated = pair.stays() && !pair.before->validated && pair.after->validated;
    if ((is_new(pair) || validated) && pair.after->validated && !are_all_null(pair.after->columns))
      add(Code::foreign_key_on_rows, *pair.after, SubjectKind::constraint,
          fmt::format("rows of `{}` must have a row of `{}` that they reference", table_name(), pair.after->target.view()));
    if (pair.goes() && !column_goes(pair.before->columns)) add_gone(Code::drop_constraint, *pair.before, SubjectKind::constraint, "foreign key");
  }
  // A column that comes with null in every row points at nothing.
  [[nodiscard]] bool are_all_null(const std::vector<Text>& columns) const {
    return std::any_of(table_.columns.begin(), table_.columns.end(), [&](const ColumnPair& pair) {
      return pair.comes() && pair.after->nullable && !pair.after->default_value && !pair.after->generated && contains(columns, pair.after->name);
    });
  }
  void exclusion(const Pair<Exclusion>& pair) {
    if (is_new(pair))
      add(Code::exclusion_on_rows, *pair.after, SubjectKind::constraint,
          fmt::format("rows of `{}` must not exclude each other by `{}`", table_name(), pair.after->name.view()));
    if (pair.goes()) add_gone(Code::drop_constraint, *pair.before, SubjectKind::constraint, "exclusion constraint");
  }

  const ChangeSearch& search_;
  const TablePair& table_;
};

}  // namespace

void search_keys(const ChangeSearch& search, const TablePair& table) { KeySearch(search, table).run(); }

}  // namespace schemac
