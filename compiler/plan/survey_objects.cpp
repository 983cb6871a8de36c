// Objects of OLD and NEW side by side, and which of them must leave for a while.
#include <algorithm>
#include <cctype>
#include <unordered_set>

#include "compiler/diff/diff_objects.hpp"
#include "compiler/model/routine_text.hpp"
#include "compiler/plan/object_order.hpp"
#include "compiler/plan/survey.hpp"

namespace schemac {
namespace {

bool only_comment_differs(const Object& before, const Object& after) { return before.attributes == after.attributes; }

bool same_header(const Object& before, const Object& after) {
  const auto old = parse_routine(before.text("create"));
  const auto now = parse_routine(after.text("create"));
  return old && now && old->header == now->header;
}

bool alterable(const Object& before, const Object& after, const Capabilities& capabilities) {
  switch (before.kind) {
    case ObjectKind::trigger:
    case ObjectKind::policy:
      return only_comment_differs(before, after);
    case ObjectKind::raw:
      return false;
    case ObjectKind::routine:
      if (capabilities.routine_replacement == Support::yes) return same_header(before, after) || only_comment_differs(before, after);
      // A server that cannot replace a routine takes an empty comment for none said, and keeps what it has.
      return only_comment_differs(before, after) && !before.comment.empty() && !after.comment.empty();
    default:
      return true;
  }
}

// Fields come or go at the end alone, so that the way back gives their order again.
bool grows_or_shrinks(const Object& before, const Object& after) {
  const auto& olds = before.get<NameMap<NamedType>>("fields")->items();
  const auto& news = after.get<NameMap<NamedType>>("fields")->items();
  return std::equal(olds.begin(), olds.begin() + static_cast<std::ptrdiff_t>(std::min(olds.size(), news.size())), news.begin());
}

// There a server changes no rules of the domain.
bool stands_in_arrays(const Survey& survey, Text domain) {
  return std::any_of(survey.tables.begin(), survey.tables.end(), [&](const TablePair& table) {
    return table.before != nullptr && std::any_of(table.before->columns.begin(), table.before->columns.end(),
                                                  [&](const Column& column) { return column.named_type == domain && column.named_dimensions != 0; });
  });
}

bool goes_aside(const Survey& survey, const ObjectPair& pair) {
  if (!pair.stays() || !pair.changed) return false;
  if (pair.before->kind == ObjectKind::composite) return !grows_or_shrinks(*pair.before, *pair.after);
  if (pair.before->kind != ObjectKind::domain) return false;
  const Type* old = pair.before->get<Type>("type");
  const Type* now = pair.after->get<Type>("type");
  return (old != nullptr && now != nullptr && !(*old == *now)) ||
         (rules_differ(*pair.before, *pair.after) && stands_in_arrays(survey, pair.before->name));
}

// As a word of its own.
bool mentions(std::string_view text, std::string_view name) {
  const auto is_word = [&](std::size_t at) {
    return at < text.size() &&
           (std::isalnum(static_cast<unsigned char>(text[at])) != 0 || text[at] == '_' || static_cast<unsigned char>(text[at]) >= 0x80);
  };
  for (std::size_t at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1))
    if ((at == 0 || !is_word(at - 1)) && !is_word(at + name.size())) return true;
  return false;
}

bool reads(const Expression& expr, Text column) {
  const auto* own = std::get_if<PerDialect>(&expr.form);
  if (own == nullptr) return reads_column(expr, column);
  return std::any_of(own->texts.begin(), own->texts.end(), [&](const auto& text) { return mentions(text.second, column); });
}

// Of kinds that may leave for a while: nothing but a name or a text is lost.
bool may_leave(ObjectKind kind) { return kind >= ObjectKind::routine; }

struct ObjectMarker {
  Survey& survey;
  const Capabilities& capabilities;
  std::unordered_map<Text, const ObjectPair*> by_old_id = {};

  void run() {
    for (ObjectPair& pair : survey.objects)
      if (pair.before != nullptr) by_old_id.emplace(object_id(*pair.before), &pair);
    const ObjectLevels levels(survey, false);
    for (ObjectPair& pair : survey.objects) {
      if (pair.before == nullptr) continue;
      if (may_leave(pair.before->kind)) pair.out = leaves_by_itself(pair, levels) || in_way(pair);
    }
    for (bool changed = true; changed;) {
      changed = false;
      for (ObjectPair& pair : survey.objects) {
        if (pair.before == nullptr || pair.out || !may_leave(pair.before->kind) || !needs_leaver(*pair.before)) continue;
        pair.out = changed = true;
      }
    }
  }

 private:
  [[nodiscard]] bool leaves_by_itself(const ObjectPair& pair, const ObjectLevels& levels) const {
    if (pair.goes()) return levels.of(*pair.before) != ObjectLevel::before_tables;
    if (!pair.changed) return false;
    const bool renamed = pair.before->name != pair.after->name;
    if (renamed && !(row_of(pair.before->kind).renamed_from && capabilities.object_rename == Support::yes)) return true;
    return !alterable(*pair.before, *pair.after, capabilities);
  }
  [[nodiscard]] bool in_way(const ObjectPair& pair) const {
    return std::any_of(pair.before->needs.begin(), pair.before->needs.end(),
                       [&](const ObjectNeed& need) { return need.hard && need.relation && relation_changes(*pair.before, need.name); });
  }
  [[nodiscard]] bool relation_changes(const Object& object, Text name) const {
    for (const ViewPair& view : survey.views)
      if (view.before != nullptr && view.before->name == name) return view.out || view.goes();
    const TablePair* table = survey.old_table(name);
    if (table == nullptr) return false;
    if (table->early || table->after == nullptr || table->replaced) return true;
    if (object.kind == ObjectKind::trigger && table->partitions.rows_move) return true;
    if (object.kind == ObjectKind::grant) return table->before->name != table->after->name && capabilities.grant_rename == Support::no;
    return std::any_of(table->columns.begin(), table->columns.end(), [&](const ColumnPair& column) {
      return column.before != nullptr && (column.goes() || column.leaves() || column.type_changes || column.moves) &&
             names_column(object, column.before->name);
    });
  }
  [[nodiscard]] bool needs_leaver(const Object& object) const {
    return std::any_of(object.needs.begin(), object.needs.end(), [&](const ObjectNeed& need) {
      const auto found = need.relation || !need.hard ? by_old_id.end() : by_old_id.find(need.name);
      return found != by_old_id.end() && (found->second->out || found->second->goes());
    });
  }
};

}  // namespace

bool names_column(const Object& object, Text column) {
  for (const Attribute& attribute : object.attributes) {
    if (const auto* expr = std::get_if<Expression>(&attribute.value); expr != nullptr && reads(*expr, column)) return true;
    const Text* text = std::get_if<Text>(&attribute.value);
    if (text != nullptr && mentions(*text, column)) return true;
    if (const auto* names = std::get_if<std::vector<Text>>(&attribute.value); names != nullptr && attribute.name == "events")
      for (const Text event : *names)
        for (const Text of : event_columns(event))
          if (of == column) return true;
  }
  return false;
}

void pair_objects(Survey& survey, const Schema& before, const Schema& after, const Changes& changes) {
  std::unordered_map<Text, const ObjectChange*> by_new;
  std::unordered_set<Text> gone;
  for (const Change& change : changes.list) {
    const auto* item = std::get_if<ObjectChange>(&change);
    if (item == nullptr) continue;
    if (item->after) by_new.emplace(object_id(*item->after), item);
    if (item->goes()) gone.insert(object_id(*item->before));
  }
  std::unordered_map<Text, const Object*> by_moved;
  for (const auto& entry : before.objects) by_moved.emplace(moved_id(*entry.value, survey.renames), entry.value.get());
  const auto value_of = [](const NameMap<Entry<Object>>& objects, Text id) { return objects.find(id)->value.get(); };
  for (const auto& entry : after.objects) {
    ObjectPair pair;
    pair.after = entry.value.get();
    pair.place = entry.place;
    const auto change = by_new.find(entry.name);
    pair.changed = change != by_new.end();
    if (!pair.changed)
      pair.before = by_moved.at(entry.name);
    else if (change->second->before)
      pair.before = value_of(before.objects, object_id(*change->second->before));
    survey.objects.push_back(pair);
  }
  for (const auto& entry : before.objects) {
    if (!gone.contains(entry.name)) continue;
    ObjectPair pair;
    pair.before = entry.value.get();
    pair.changed = true;
    survey.objects.push_back(pair);
  }
  std::stable_sort(survey.objects.begin(), survey.objects.end(), [](const ObjectPair& left, const ObjectPair& right) {
    return object_id(*(left.after != nullptr ? left.after : left.before)) < object_id(*(right.after != nullptr ? right.after : right.before));
  });
  for (ObjectPair& pair : survey.objects) pair.aside = goes_aside(survey, pair);
}

bool rules_differ(const Object& before, const Object& after) {
  const auto differs = [&](std::string_view key) {
    const Attribute* old = before.attributes.find(Text(key));
    const Attribute* now = after.attributes.find(Text(key));
    return (old == nullptr) != (now == nullptr) || (old != nullptr && !(*old == *now));
  };
  return differs("checks") || differs("null");
}

void mark_objects(Survey& survey, const Capabilities& capabilities) { ObjectMarker{survey, capabilities}.run(); }

}  // namespace schemac
