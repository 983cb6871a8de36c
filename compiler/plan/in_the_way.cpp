// What must be taken out before names and types change, because the server would refuse or lose it. Sources: facts/dialects.md, sections A to C.
#include <algorithm>
#include <unordered_set>

#include "compiler/model/type_family.hpp"
#include "compiler/plan/survey.hpp"

namespace schemac {
namespace {

using Names = std::unordered_set<Text>;

Text folded(Text name, NameCase name_case) {
  if (name_case == NameCase::sensitive) return name;
  std::string lower(name.view());
  for (char& c : lower)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return Text(lower);
}

struct Marker {
  Survey& survey;
  const Capabilities& capabilities;
  Names rebuilt_enums = {};
  Names changed_views = {};
  Names old_foreign_keys = {};  // in lower case: a name among them is not free before its key is gone

  [[nodiscard]] bool follows_rename() const { return capabilities.expression_rename == ExpressionRename::follows; }

  // Of any column that an expression reads, or that a list names.
  template <class Test>
  static bool any_read(const TablePair& table, const Expression& expr, const Test& test) {
    return std::any_of(table.columns.begin(), table.columns.end(),
                       [&](const ColumnPair& pair) { return pair.before != nullptr && test(pair) && reads_column(expr, pair.before->name); });
  }
  template <class Test>
  static bool any_listed(const TablePair& table, const std::vector<Text>& names, const Test& test) {
    return std::any_of(names.begin(), names.end(), [&](Text name) {
      const ColumnPair* pair = table.old_column(name);
      return pair != nullptr && test(*pair);
    });
  }
  // What an expression over the column does not survive.
  [[nodiscard]] bool breaks_expression(const ColumnPair& pair) const {
    return pair.leaves() || pair.family_changes || (pair.moves && !follows_rename());
  }

  void mark_column_changes() {
    for (const EnumPair& pair : survey.enums)
      if (pair.rebuilt) rebuilt_enums.insert(pair.before->name);
    for (TablePair& table : survey.tables)
      for (ColumnPair& pair : table.columns) mark_column(table, pair);
    for (TablePair& table : survey.tables)
      if (table.before != nullptr) mark_recreated(table);
  }
  void mark_column(const TablePair& table, ColumnPair& pair) const {
    if (pair.before == nullptr) return;
    const auto* type = type_as<EnumNameType>(innermost(pair.before->type));
    if (type != nullptr && rebuilt_enums.contains(type->name)) pair.type_changes = pair.family_changes = true;
    if (!pair.stays()) return;
    pair.moves = pair.before->name != pair.after->name;
    const bool follows = follows_table(*pair.before) && follows_table(*pair.after);
    pair.collation_changes = pair.before->collation != pair.after->collation || pair.before->charset != pair.after->charset ||
                             (follows && table.before->collation != table.after->collation);
    if (pair.collation_changes) pair.type_changes = true;
    if (!pair.changed) return;
    if (!same_type(pair.before->type, pair.after->type)) pair.type_changes = true;
    if (!comparable(pair)) pair.family_changes = true;
    if (type_as<EnumNameType>(innermost(pair.after->type)) != nullptr && !same_type(pair.before->type, pair.after->type)) pair.family_changes = true;
    pair.converted = is_converted(pair);
    pair.out = becomes_generated(table, pair);
    pair.becomes_plain = pair.before->generated && !pair.after->generated;
  }
  // Where one of the two ways needs an expression, both go so: what stands on the column must be out of the way.
  [[nodiscard]] bool is_converted(const ColumnPair& pair) const {
    if (capabilities.conversion == Conversion::in_place || pair.before->generated || pair.after->generated) return false;
    if (pair.before->type == pair.after->type) return false;
    return pair.after->using_expr || !spelled_conversion(pair.before->type, pair.after->type).empty() ||
           !spelled_conversion(pair.after->type, pair.before->type).empty();
  }
  // A named enum that is renamed is the same type.
  [[nodiscard]] bool same_type(const Type& before, const Type& after) const {
    const auto* old = type_as<EnumNameType>(innermost(before));
    const auto* now = type_as<EnumNameType>(innermost(after));
    if (old == nullptr || now == nullptr || !(with_innermost(before, innermost(after)) == after)) return before == after;
    return std::any_of(survey.enums.begin(), survey.enums.end(),
                       [&](const EnumPair& pair) { return pair.stays() && pair.before->name == old->name && pair.after->name == now->name; });
  }
  static bool becomes_generated(const TablePair& table, const ColumnPair& pair) {
    if (!pair.after->generated) return false;
    if (!pair.before->generated) return true;
    const Column old = renamed(*pair.before, table.column_names);
    return !(old.generated->expr == pair.after->generated->expr) || old.generated->stored != pair.after->generated->stored ||
           !(old.type == pair.after->type);
  }
  // Generated columns over a column that changes, until no more are found (one may stand on another).
  void mark_recreated(TablePair& table) const {
    const auto breaks = [&](const ColumnPair& base) {
      return breaks_expression(base) || (base.type_changes && capabilities.generated_base_change == GeneratedBaseChange::refused);
    };
    for (bool changed = true; changed;) {
      changed = false;
      for (ColumnPair& pair : table.columns) {
        if (pair.out || pair.early || pair.before == nullptr || !pair.before->generated || !any_read(table, pair.before->generated->expr, breaks))
          continue;
        (pair.stays() ? pair.out : pair.early) = true;
        changed = true;
      }
    }
  }

  // Names that come, where something that goes still has them.
  void mark_name_clashes() {
    Names relations;
    for (const TablePair& table : survey.tables)
      if (table.after != nullptr && (table.before == nullptr || table.before->name != table.after->name))
        relations.insert(folded(table.after->name, capabilities.table_name_case));
    for (const ViewPair& view : survey.views)
      if (view.after != nullptr) relations.insert(folded(view.after->name, capabilities.table_name_case));
    for (TablePair& table : survey.tables) {
      if (table.after == nullptr) table.early = relations.contains(folded(table.before->name, capabilities.table_name_case));
      if (table.stays()) mark_column_clashes(table);
    }
  }
  void mark_column_clashes(TablePair& table) const {
    Names coming;
    for (const ColumnPair& pair : table.columns)
      if (pair.after != nullptr && (pair.comes() || pair.before->name != pair.after->name))
        coming.insert(folded(pair.after->name, capabilities.column_name_case));
    for (ColumnPair& pair : table.columns)
      if (pair.goes()) pair.early = coming.contains(folded(pair.before->name, capabilities.column_name_case));
  }

  // Names of indexes (and of keys, which are indexes, too) that come, per table or for the whole schema.
  [[nodiscard]] Names coming_indexes(const TablePair* only) const {
    Names names;
    const auto add = [&](const auto& pair) {
      if (pair.after != nullptr && (pair.comes() || pair.before->name != pair.after->name || pair.out))
        names.insert(folded(pair.after->name, capabilities.column_name_case));
    };
    for (const TablePair& table : survey.tables) {
      if ((only != nullptr && &table != only) || table.after == nullptr) continue;
      if (table.before == nullptr) {
        for (const Index& index : table.after->indexes) names.insert(index.name);
        for (const UniqueKey& key : table.after->unique_keys) names.insert(key.name);
        if (table.after->primary_key) names.insert(table.after->primary_key->name);
      }
      for (const auto& pair : table.indexes) add(pair);
      for (const auto& pair : table.unique_keys) add(pair);
      if (table.primary_key) add(*table.primary_key);
    }
    return names;
  }

  // Gives its place to one of the other kind, which comes under its name: the one leaves when the other is built.
  template <class Value, class Other>
  [[nodiscard]] bool gives_way(const Pair<Value>& pair, const std::vector<Pair<Other>>& others) const {
    return capabilities.index_name_scope == NameScope::table && pair.goes() &&
           std::any_of(others.begin(), others.end(), [&](const auto& other) { return other.comes() && other.after->name == pair.before->name; });
  }
  void mark_indexes(TablePair& table, const Names& coming) const {
    const auto clash = [&](const auto& pair) {
      return pair.before != nullptr && (pair.goes() || pair.before->name != pair.after->name) &&
             coming.contains(folded(pair.before->name, capabilities.column_name_case));
    };
    for (auto& pair : table.indexes)
      if (pair.before != nullptr)
        pair.out = pair.out || index_out(table, pair) ||
                   (clash(pair) && !renames_in_place(pair, table.column_names, capabilities) && !gives_way(pair, table.unique_keys));
    for (auto& pair : table.unique_keys) {
      if (pair.before == nullptr) continue;
      const bool over_changed = pair.changed && !only_renamed(pair, table.column_names) &&
                                any_listed(table, pair.before->columns, [](const ColumnPair& c) { return c.type_changes; });
      const bool over_gone = any_listed(table, pair.before->columns, [&](const ColumnPair& c) { return c.leaves() || collation_refused(c); });
      pair.out = over_changed || over_gone || (clash(pair) && !only_renamed(pair, table.column_names) && !gives_way(pair, table.indexes));
    }
    if (table.primary_key && table.primary_key->before != nullptr)
      table.primary_key->out =
          any_listed(table, table.primary_key->before->columns, [&](const ColumnPair& c) { return c.leaves() || collation_refused(c); });
  }
  [[nodiscard]] bool collation_refused(const ColumnPair& pair) const {
    return capabilities.indexed_collation_change == IndexedCollationChange::refused && pair.collation_changes;
  }
  [[nodiscard]] bool index_out(const TablePair& table, const Pair<Index>& pair) const {
    const Index& index = *pair.before;
    const auto in_expr = [&](const Expression& expr) {
      return any_read(table, expr, [&](const ColumnPair& c) { return breaks_expression(c) || collation_refused(c); });
    };
    if (index.predicate && in_expr(*index.predicate)) return true;
    std::vector<Text> columns = index.include;
    for (const IndexPart& part : index.parts) {
      if (part.expr && in_expr(*part.expr)) return true;
      if (!part.column.empty()) columns.push_back(part.column);
    }
    const bool redefined = pair.changed && !alterable(pair, table.column_names, capabilities);
    return any_listed(table, columns, [&](const ColumnPair& c) { return c.leaves() || collation_refused(c) || (redefined && c.type_changes); });
  }

  // Where names of constraints are the schema's, those of a table that goes are in the way of those that come.
  void mark_constraints_of_gone_tables() const {
    Names checks;
    Names keys;
    const auto add = [](Names& names, const auto& values) {
      for (const auto& value : values) names.insert(value.name);
    };
    for (const TablePair& table : survey.tables) {
      if (table.after == nullptr) continue;
      add(checks, table.after->checks);
      add(keys, table.after->foreign_keys);
    }
    for (TablePair& table : survey.tables) {
      if (table.after != nullptr) continue;
      for (auto& pair : table.checks)
        pair.out = pair.out || (capabilities.check_name_scope == NameScope::schema && checks.contains(pair.before->name));
      for (auto& pair : table.foreign_keys)
        pair.out = pair.out || (capabilities.foreign_key_name_scope == NameScope::schema && keys.contains(pair.before->name));
    }
  }
  void mark_checks(TablePair& table) const {
    for (auto& pair : table.checks) {
      if (pair.before == nullptr) continue;
      const bool in_way = any_read(table, pair.before->expr, [&](const ColumnPair& c) { return breaks_expression(c); });
      const bool kept = pair.stays() && (only_comment_changes(pair, table.column_names) || renames_alone(pair, table.column_names));
      pair.out = in_way || (table.stays() && pair.changed && !kept);
    }
  }
  template <class Value>
  [[nodiscard]] bool renames_alone(const Pair<Value>& pair, const ColumnNames& columns) const {
    return capabilities.constraint_rename == ConstraintRename::supported && only_renamed(pair, columns);
  }

  [[nodiscard]] bool breaks_foreign_key(const ColumnPair& pair) const {
    const bool counts_anew = pair.stays() && pair.before->identity.has_value() != pair.after->identity.has_value();
    const bool refused = (pair.type_changes || counts_anew) && capabilities.foreign_key_type_change == ForeignKeyTypeChange::refused;
    return pair.leaves() || pair.family_changes || refused || (pair.type_changes && !comparable(pair));
  }
  // Whether a server compares the old type with the new one, as it must while only one side of a key has changed.
  static bool comparable(const ColumnPair& pair) {
    const auto is_text = [](const Type& type) { return family_of(type) == Family::text; };
    return pair.stays() &&
           (pair.before->type.kind.index() == pair.after->type.kind.index() || (is_text(pair.before->type) && is_text(pair.after->type)));
  }
  static std::vector<Text> columns_of(const Index& index) {
    std::vector<Text> columns;
    for (const IndexPart& part : index.parts) columns.push_back(part.column);
    return columns;
  }
  // What a foreign key points at: a key over just these columns that leaves for a while, or is another one in NEW. Those of a table that goes
  // leave with it, after every table that points at it.
  [[nodiscard]] static bool target_leaves(const TablePair& table, const std::vector<Text>& columns) {
    const auto leaves = [&](const auto& pair) {
      return pair.before != nullptr && pair.before->columns == columns &&
             (pair.out || (table.stays() && pair.changed && !only_renamed(pair, table.column_names)));
    };
    if (table.primary_key && leaves(*table.primary_key)) return true;
    if (std::any_of(table.unique_keys.begin(), table.unique_keys.end(), leaves)) return true;
    return std::any_of(table.indexes.begin(), table.indexes.end(), [&](const Pair<Index>& pair) {
      return pair.before != nullptr && (pair.out || (table.stays() && pair.before->unique && pair.changed)) && columns_of(*pair.before) == columns;
    });
  }
  // What a foreign key stands on where it must have an index: one that begins with these columns leaves for a while.
  [[nodiscard]] static bool support_leaves(const TablePair& table, const std::vector<Text>& columns) {
    const auto begins = [&](const std::vector<Text>& key) {
      return key.size() >= columns.size() && std::equal(columns.begin(), columns.end(), key.begin());
    };
    const auto leaves = [&](const auto& pair) { return pair.before != nullptr && pair.out && begins(pair.before->columns); };
    if (table.primary_key && leaves(*table.primary_key)) return true;
    if (std::any_of(table.unique_keys.begin(), table.unique_keys.end(), leaves)) return true;
    return std::any_of(table.indexes.begin(), table.indexes.end(),
                       [&](const Pair<Index>& pair) { return pair.before != nullptr && pair.out && begins(columns_of(*pair.before)); });
  }
  void mark_foreign_keys(TablePair& table) const {
    for (auto& pair : table.foreign_keys) {
      if (pair.before == nullptr) continue;
      const ForeignKey& key = *pair.before;
      bool in_way = any_listed(table, key.columns, [&](const ColumnPair& c) { return breaks_foreign_key(c); });
      const TablePair* target = survey.old_table(key.target);
      if (target != nullptr)
        in_way = in_way || any_listed(*target, key.target_columns, [&](const ColumnPair& c) { return breaks_foreign_key(c); }) ||
                 target_leaves(*target, key.target_columns) || (target->after == nullptr && (table.after != nullptr || target->early));
      if (capabilities.foreign_key_index == ForeignKeyIndex::required) in_way = in_way || support_leaves(table, key.columns);
      const bool moved = pair.stays() && same_definition(renamed(key, table.before->name, survey.renames), *pair.after);
      const bool kept = moved && (key.name == pair.after->name || capabilities.constraint_rename == ConstraintRename::supported ||
                                  !old_foreign_keys.contains(folded(pair.after->name, NameCase::insensitive)));
      pair.out = in_way || (table.stays() && pair.changed && !kept);
    }
  }

  void mark_views() {
    for (const ViewPair& view : survey.views) {
      if (view.changed && view.before != nullptr) changed_views.insert(view.before->name);
      if (view.changed && view.after != nullptr) changed_views.insert(view.after->name);
    }
    for (ViewPair& view : survey.views)
      if (view.before != nullptr) view.out = view_out(view);
    mark_readers_of_out_views();
    for (ViewPair& view : survey.views) {
      view.replaced = view.stays() && view.changed && !view.out;
    }
  }
  [[nodiscard]] bool view_out(const ViewPair& view) const {
    if (view.goes()) return true;
    if (view.changed && (!replaceable(view) || reads_renamed_values(*view.before))) return true;
    return std::any_of(view.before->reads.begin(), view.before->reads.end(), [&](const ColumnUse& use) { return use_breaks(use); });
  }
  // Its old text may name a value that is called differently by the time that the way back makes it again.
  [[nodiscard]] bool reads_renamed_values(const View& view) const {
    return std::any_of(view.reads.begin(), view.reads.end(), [&](const ColumnUse& use) {
      const TablePair* table = survey.old_table(use.relation);
      const ColumnPair* column = table == nullptr ? nullptr : table->old_column(use.column);
      const auto* type = column == nullptr ? nullptr : type_as<EnumNameType>(innermost(column->before->type));
      return type != nullptr && std::any_of(survey.enums.begin(), survey.enums.end(), [&](const EnumPair& pair) {
               return pair.before != nullptr && pair.before->name == type->name && !pair.values.empty();
             });
    });
  }
  [[nodiscard]] bool use_breaks(const ColumnUse& use) const {
    const TablePair* table = survey.old_table(use.relation);
    if (table == nullptr) return false;
    if (table->early || (table->stays() && table->before->name != table->after->name)) return true;
    const ColumnPair* column = use.column.empty() ? nullptr : table->old_column(use.column);
    if (column == nullptr) return false;
    return column->moves || column->leaves() || (column->type_changes && capabilities.view_dependency == ViewDependency::enforced);
  }
  [[nodiscard]] bool replaceable(const ViewPair& pair) const {
    if (pair.before->name != pair.after->name) return false;
    if (capabilities.view_replacement == ViewReplacement::same_columns &&
        !(pair.before->columns == pair.after->columns && pair.before->column_types == pair.after->column_types && !pair.before->columns.empty()))
      return false;
    return !reads_changed_view(*pair.before) && !reads_changed_view(*pair.after);
  }
  [[nodiscard]] bool reads_changed_view(const View& view) const {
    return std::any_of(view.reads.begin(), view.reads.end(), [&](const ColumnUse& use) { return changed_views.contains(use.relation); });
  }
  void mark_readers_of_out_views() {
    for (bool changed = true; changed;) {
      changed = false;
      Names gone;
      for (const ViewPair& view : survey.views)
        if (view.out) gone.insert(view.before->name);
      for (ViewPair& view : survey.views) {
        if (view.out || view.before == nullptr) continue;
        view.out =
            std::any_of(view.before->reads.begin(), view.before->reads.end(), [&](const ColumnUse& use) { return gone.contains(use.relation); });
        changed = changed || view.out;
      }
    }
  }
};

}  // namespace

void mark_in_the_way(Survey& survey, const Capabilities& capabilities) {
  Marker marker{survey, capabilities};
  marker.mark_name_clashes();
  marker.mark_column_changes();
  const bool whole_schema = capabilities.index_name_scope == NameScope::schema;
  const Names all = whole_schema ? marker.coming_indexes(nullptr) : Names();
  for (TablePair& table : survey.tables) {
    if (table.before == nullptr) continue;
    marker.mark_indexes(table, whole_schema ? all : marker.coming_indexes(&table));
    marker.mark_checks(table);
  }
  for (const TablePair& table : survey.tables)
    for (const auto& pair : table.foreign_keys)
      if (pair.before != nullptr) marker.old_foreign_keys.insert(folded(pair.before->name, NameCase::insensitive));
  for (TablePair& table : survey.tables)
    if (table.before != nullptr) marker.mark_foreign_keys(table);
  marker.mark_constraints_of_gone_tables();
  marker.mark_views();
}

}  // namespace schemac
