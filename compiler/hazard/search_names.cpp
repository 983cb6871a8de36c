// Names: reserved words, too long ones, and those that do not look as the policy says.
#include <algorithm>
#include <unordered_set>

#include "compiler/base/text_case.hpp"
#include "compiler/base/utf8.hpp"
#include "compiler/hazard/search.hpp"
#include "compiler/model/dotted_name.hpp"
#include "compiler/model/name_pattern.hpp"

namespace schemac {
namespace {

std::string joined(const std::vector<Text>& columns) {
  std::string text;
  for (const Text column : columns) text += fmt::format("{}{}", text.empty() ? "" : "_", column.view());
  return text;
}

class NameSearch {
 public:
  explicit NameSearch(const SchemaSearch& search) : search_(search), keywords_(search.dialect.keywords.begin(), search.dialect.keywords.end()) {}

  void run() {
    for (const Entry<Table>& entry : search_.schema.tables) table(entry);
    for (const Entry<View>& entry : search_.schema.views) top(entry, entry.value->where, SubjectKind::view, "view");
    for (const Entry<Enum>& entry : search_.schema.enums)
      if (!entry.value->of_column) top(entry, entry.value->where, SubjectKind::type, "enum");
  }

 private:
  struct Named {
    Subject subject;
    Span span;
    std::string_view kind;  // key of a policy's `names`
    std::string_view what;
    std::string columns = {};
  };

  template <class Value>
  void top(const Entry<Value>& entry, Extent where, SubjectKind kind, std::string_view what) {
    judge(entry.name, {{kind, kind == SubjectKind::table ? entry.name : Text(), kind == SubjectKind::table ? Text() : entry.name},
                       entry.place + where,
                       what,
                       what});
  }

  void table(const Entry<Table>& entry) {
    const Table& table = *entry.value;
    top(entry, table.where, SubjectKind::table, "table");
    const auto inner = [&](const auto& values, SubjectKind kind, std::string_view key, std::string_view what, const auto& columns_of) {
      for (const auto& value : values) judge(value.name, {{kind, entry.name, value.name}, entry.place + value.where, key, what, columns_of(value)});
    };
    const auto listed_columns = [](const auto& value) { return joined(value.columns); };
    const auto none = [](const auto&) { return std::string(); };
    inner(table.columns, SubjectKind::column, "column", "column", none);
    inner(table.unique_keys, SubjectKind::constraint, "unique", "unique key", listed_columns);
    inner(table.foreign_keys, SubjectKind::constraint, "foreign_key", "foreign key", listed_columns);
    inner(table.checks, SubjectKind::constraint, "check", "check", none);
    for (const Index& index : table.indexes) {
      if (index.generated_name) continue;
      std::vector<Text> columns;
      for (const IndexPart& part : index.parts)
        if (!part.column.empty()) columns.push_back(part.column);
      judge(index.name, {{SubjectKind::index, entry.name, index.name}, entry.place + index.where, "index", "index", joined(columns)});
    }
  }

  void judge(Text whole, const Named& named) {
    const std::string_view name = own_part(whole);
    if (keywords_.contains(lower_ascii(name))) add(Code::reserved_word, named, fmt::format("{} `{}` is called as a reserved word", named.what, name));
    length(name, named);
    const NamePattern* pattern = search_.policy == nullptr ? nullptr : search_.policy->names.find(Text(named.kind));
    if (pattern == nullptr || matches_name_pattern(pattern->pattern, name, {own_part(named.subject.table), named.columns})) return;
    add(Code::name_pattern, named, fmt::format("{} `{}` does not look like `{}`", named.what, name, pattern->pattern.view()));
  }

  void length(std::string_view name, const Named& named) {
    for (const Dialect* dialect : all_dialects()) {
      const IdentifierRules& rules = dialect->identifiers;
      const std::size_t size = rules.unit == LengthUnit::bytes ? name.size() : utf8_length(name);
      if (size <= rules.max_length) continue;
      add(Code::long_name, named,
          fmt::format("{} `{}` is longer than the {} {} that {} keeps", named.what, name, rules.max_length,
                      rules.unit == LengthUnit::bytes ? "bytes" : "characters", dialect->title));
      return;
    }
  }

  void add(Code hazard, const Named& named, std::string message) { search_.found.add(hazard, named.subject, named.span, std::move(message)); }

  const SchemaSearch& search_;
  std::unordered_set<std::string_view> keywords_;
};

}  // namespace

void search_names(const SchemaSearch& search) { NameSearch(search).run(); }

}  // namespace schemac
