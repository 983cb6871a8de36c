// Indexes that another one makes needless, and foreign keys that have none.
#include <algorithm>
#include <unordered_map>

#include "compiler/hazard/search.hpp"

namespace schemac {
namespace {

// Parts of an index, or of a key, that a query finds rows by, in order: `column`, a prefix length, and a direction.
using Parts = std::vector<std::string>;

struct Candidate {
  Text name;
  std::string_view what;
  Parts parts;
  bool unique = false;
  const Index* index = nullptr;  // null: a key
};

constexpr std::size_t usual_width = 3;

Parts parts_of(const std::vector<Text>& columns) {
  Parts parts;
  for (const Text column : columns) parts.push_back(fmt::format("{}/0/0", column.view()));
  return parts;
}

// Empty for an index of another kind, of some rows, or over an expression: nothing is said of those.
Parts parts_of(const Index& index) {
  if (index.predicate || (index.method != IndexMethod::unspecified && index.method != IndexMethod::btree)) return {};
  Parts parts;
  for (const IndexPart& part : index.parts) {
    if (part.column.empty() || !part.opclass.empty() || !part.collation.empty() || part.nulls != NullsOrder::unspecified) return {};
    parts.push_back(fmt::format("{}/{}/{}", part.column.view(), part.length, part.descending ? 1 : 0));
  }
  return parts;
}

std::string joined(const Parts& parts, std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += parts[i] + '\n';
  return text;
}

class IndexSearch {
 public:
  IndexSearch(const SchemaSearch& search, const Entry<Table>& entry) : search_(search), entry_(entry), table_(*entry.value) {
    if (table_.primary_key) take({table_.primary_key->name, "the primary key", parts_of(table_.primary_key->columns), true});
    for (const UniqueKey& key : table_.unique_keys) take({key.name, "unique key", parts_of(key.columns), true});
    for (const Index& index : table_.indexes) take({index.name, "index", parts_of(index), index.unique, &index});
  }

  void run() {
    for (std::size_t i = 0; i < candidates_.size(); ++i)
      if (candidates_[i].index != nullptr) needless(i);
    for (const ForeignKey& key : table_.foreign_keys) foreign_key(key);
  }

 private:
  void take(Candidate candidate) {
    const std::size_t position = candidates_.size();
    const std::size_t count = candidate.parts.size();
    if (count > 0) whole_.try_emplace(joined(candidate.parts, count), position);
    for (std::size_t length = 1; length < count; ++length) beginning_.try_emplace(joined(candidate.parts, length), position);
    candidates_.push_back(std::move(candidate));
  }

  void add(Code hazard, const Index& index, std::string message) {
    search_.found.add(hazard, {SubjectKind::index, entry_.name, index.name}, entry_.place + index.where, std::move(message));
  }

  [[nodiscard]] static std::string words_of(const Candidate& other) {
    return other.what == "the primary key" ? std::string(other.what) : fmt::format("{} `{}`", other.what, other.name.view());
  }

  void needless(std::size_t position) {
    const Candidate& own = candidates_[position];
    const Index& index = *own.index;
    if (!own.unique && index.parts.size() > usual_width)
      add(Code::wide_index, index, fmt::format("index `{}` of `{}` has {} parts", index.name.view(), entry_.name.view(), index.parts.size()));
    if (own.parts.empty()) return;
    const std::string text = joined(own.parts, own.parts.size());
    const std::size_t first = whole_.at(text);
    if (first != position && (!own.unique || candidates_[first].unique)) {
      add(Code::duplicate_index, index,
          fmt::format("index `{}` of `{}` is over the same columns as {}", index.name.view(), entry_.name.view(), words_of(candidates_[first])));
      return;
    }
    if (own.unique || !index.include.empty() || index.generated_name) return;
    if (const auto longer = beginning_.find(text); longer != beginning_.end())
      add(Code::redundant_index, index,
          fmt::format("the columns of index `{}` of `{}` begin {}", index.name.view(), entry_.name.view(), words_of(candidates_[longer->second])));
  }

  // Any order will do: all of them are given.
  void foreign_key(const ForeignKey& key) {
    const std::size_t count = key.columns.size();
    const auto serves = [&](const Candidate& candidate) {
      if (candidate.parts.size() < count) return false;
      return std::all_of(key.columns.begin(), key.columns.end(), [&](Text column) {
        const std::string start = column.str() + "/0/";
        return std::any_of(candidate.parts.begin(), candidate.parts.begin() + static_cast<std::ptrdiff_t>(count),
                           [&](const std::string& part) { return part.starts_with(start); });
      });
    };
    if (std::any_of(candidates_.begin(), candidates_.end(), serves)) return;
    search_.found.add(
        Code::foreign_key_without_index, {SubjectKind::constraint, entry_.name, key.name}, entry_.place + key.where,
        fmt::format("no index of `{}` begins with {}, the columns of foreign key `{}`", entry_.name.view(), listed(key.columns), key.name.view()));
  }

  const SchemaSearch& search_;
  const Entry<Table>& entry_;
  const Table& table_;
  std::vector<Candidate> candidates_;
  std::unordered_map<std::string, std::size_t> whole_;      // the first one over exactly these parts
  std::unordered_map<std::string, std::size_t> beginning_;  // the first one that goes on behind these parts
};

}  // namespace

void search_indexes(const SchemaSearch& search, const Entry<Table>& entry) { IndexSearch(search, entry).run(); }

}  // namespace schemac
