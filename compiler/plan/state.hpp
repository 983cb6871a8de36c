// The database in memory while a plan runs on it: what exists at one point of a script.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "compiler/dialect/dialect.hpp"
#include "compiler/plan/operation.hpp"

namespace schemac {

// Values are shared and never changed in place, so that a snapshot of an object is a pointer.
class State {
 public:
  State(const Schema& schema, const Capabilities& capabilities);

  [[nodiscard]] const Table* table(Text name) const { return find(tables_, name); }
  [[nodiscard]] const View* view(Text name) const { return find(views_, name); }
  [[nodiscard]] const Enum* type(Text name) const { return find(types_, name); }
  [[nodiscard]] bool has_relation(Text name) const { return tables_.contains(name) || views_.contains(name); }
  [[nodiscard]] const std::unordered_map<Text, Shared<Table>>& tables() const { return tables_; }
  [[nodiscard]] const std::unordered_map<Text, Shared<View>>& views() const { return views_; }
  [[nodiscard]] const std::unordered_map<Text, Shared<Enum>>& types() const { return types_; }
  [[nodiscard]] const Object* object(Text id) const { return find(objects_, id); }
  [[nodiscard]] const std::unordered_map<Text, Shared<Object>>& objects() const { return objects_; }

  // Runs one operation. Returns what the server would refuse, and then nothing is changed.
  [[nodiscard]] std::optional<std::string> apply(const Operation& operation);

  // Tables whose foreign keys point at `table`, itself among them; sorted.
  [[nodiscard]] std::vector<Text> referencing(Text table) const;
  // Views that read the relation; with a column, only those that (may) read that column. Sorted.
  [[nodiscard]] std::vector<Text> readers(Text relation, Text column = {}) const;

  [[nodiscard]] const Capabilities& capabilities() const { return capabilities_; }

  // From here on, what every object that changes was like is kept, until the next call. `changed_since` tells what is not as it was then.
  void start_journal() { journal_.emplace(); }
  [[nodiscard]] std::vector<std::string> changed_since() const;
  // An object as it was before its first change; null where it was not there.
  struct Journal {
    std::unordered_map<Text, Shared<Table>> tables;
    std::unordered_map<Text, Shared<View>> views;
    std::unordered_map<Text, Shared<Enum>> types;
    std::unordered_map<Text, Shared<Object>> objects;
  };
  [[nodiscard]] const std::optional<Journal>& journal() const { return journal_; }

 private:
  template <class Value>
  static const Value* find(const std::unordered_map<Text, Shared<Value>>& values, Text name) {
    const auto found = values.find(name);
    return found == values.end() ? nullptr : found->second.get();
  }
  friend struct Applier;

  void put_table(Table table);
  void drop_table(Text name);
  void put_view(const Shared<View>& view);
  void drop_view(Text name);
  void put_type(const Shared<Enum>& type);
  void drop_type(Text name);
  void put_object(const Shared<Object>& object);
  void drop_object(Text id);

  Capabilities capabilities_;
  std::unordered_map<Text, Shared<Table>> tables_;
  std::unordered_map<Text, Shared<View>> views_;
  std::unordered_map<Text, Shared<Enum>> types_;
  std::unordered_map<Text, Shared<Object>> objects_;
  std::optional<Journal> journal_;
  // Reverse edges, so that no question walks every table: how many foreign keys of a table point at a target, and which views read a relation.
  std::unordered_map<Text, std::unordered_map<Text, int>> references_;  // target -> referencing table -> count
  std::unordered_map<Text, std::unordered_map<Text, int>> reads_;       // relation -> view -> 1
};

// Equal as a server's catalogue would be: the order of columns, keys and indexes does not count, nor do markers and how a name came about.
[[nodiscard]] bool same_object(const Table& left, const Table& right);
[[nodiscard]] bool same_object(const View& left, const View& right);
[[nodiscard]] bool same_object(const Enum& left, const Enum& right);
[[nodiscard]] bool same_object(const Object& left, const Object& right);
// What differs first, for a person: `column note`, `index idx_mail`; empty when nothing does.
[[nodiscard]] std::string first_difference(const Table& left, const Table& right);

}  // namespace schemac
