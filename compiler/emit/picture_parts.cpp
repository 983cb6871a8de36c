// Which tables and views a picture shows, and what stands in their boxes.
#include "compiler/emit/picture_parts.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>

#include "compiler/plan/survey.hpp"

namespace schemac {
namespace {

constexpr std::size_t most_boxes = 60;
constexpr std::size_t most_lines = 12;

Mark mark_of(const TablePair& pair) {
  if (pair.before == nullptr) return Mark::added;
  if (pair.after == nullptr) return Mark::gone;
  return Mark::same;
}

template <class Value>
Mark mark_of(const Pair<Value>& pair) {
  if (pair.comes()) return Mark::added;
  if (pair.goes()) return Mark::gone;
  return pair.changed || pair.before->name != pair.after->name ? Mark::changed : Mark::same;
}

template <class Value>
void add_line(PictureBox& box, std::string_view kind, const Pair<Value>& pair) {
  const Mark mark = mark_of(pair);
  if (mark == Mark::same) return;
  const Text name = (pair.after != nullptr ? pair.after : pair.before)->name;
  const bool renamed = pair.stays() && pair.before->name != pair.after->name;
  box.lines.push_back({fmt::format("{}{}{}", kind, renamed ? pair.before->name.str() + " \xe2\x86\x92 " : std::string(), name.view()), mark});
}

PictureBox table_box(const TablePair& pair) {
  PictureBox box;
  box.mark = mark_of(pair);
  const Table& table = pair.after != nullptr ? *pair.after : *pair.before;
  box.title = table.name.str();
  if (!pair.stays()) {
    for (const Column& column : table.columns) box.lines.push_back({column.name.str(), Mark::same});
    return box;
  }
  if (pair.before->name != pair.after->name) box.title = fmt::format("{} \xe2\x86\x92 {}", pair.before->name.view(), pair.after->name.view());
  for (const ColumnPair& column : pair.columns) add_line(box, "", column);
  if (pair.primary_key) add_line(box, "key ", *pair.primary_key);
  for (const auto& key : pair.unique_keys) add_line(box, "unique ", key);
  for (const auto& index : pair.indexes) add_line(box, "index ", index);
  for (const auto& check : pair.checks) add_line(box, "check ", check);
  for (const auto& key : pair.foreign_keys) add_line(box, "references ", key);
  if (pair.rows_change()) box.lines.push_back({"reference rows", Mark::changed});
  if (!box.lines.empty() || pair.properties_change || pair.before->name != pair.after->name) box.mark = Mark::changed;
  return box;
}

void shorten(PictureBox& box) {
  if (box.lines.size() <= most_lines) return;
  const std::size_t rest = box.lines.size() - (most_lines - 1);
  box.lines.resize(most_lines - 1);
  box.lines.push_back({fmt::format("and {} more", rest), Mark::same});
}

class Collector {
 public:
  explicit Collector(const Sides& sides) : survey_(survey_of(sides.before, sides.after, sides.changes)) {}

  PictureParts collect() {
    for (const TablePair& pair : survey_.tables) add_box(pair.before, pair.after, table_box(pair));
    for (const ViewPair& pair : survey_.views) {
      PictureBox box;
      box.view = true;
      box.mark = mark_of(pair);
      box.title = (pair.after != nullptr ? pair.after : pair.before)->name.str();
      add_box(pair.before, pair.after, std::move(box));
    }
    for (std::size_t i = 0; i < survey_.tables.size(); ++i) tie_table(i, survey_.tables[i]);
    for (std::size_t i = 0; i < survey_.views.size(); ++i) tie_view(survey_.tables.size() + i, survey_.views[i]);
    return chosen();
  }

 private:
  template <class Value>
  void add_box(const Value* before, const Value* after, PictureBox box) {
    if (before != nullptr) old_boxes_.emplace(before->name, all_.boxes.size());
    if (after != nullptr) new_boxes_.emplace(after->name, all_.boxes.size());
    all_.boxes.push_back(std::move(box));
  }

  void tie(std::size_t from, bool of_new, Text target, std::string title, bool reads, Mark mark) {
    const auto& boxes = of_new ? new_boxes_ : old_boxes_;
    if (const auto found = boxes.find(target); found != boxes.end()) all_.ties.push_back({from, found->second, std::move(title), reads, mark});
  }

  void tie_table(std::size_t box, const TablePair& pair) {
    if (!pair.stays()) {
      const Table& table = pair.after != nullptr ? *pair.after : *pair.before;
      for (const ForeignKey& key : table.foreign_keys) tie(box, pair.after != nullptr, key.target, key.name.str(), false, mark_of(pair));
      return;
    }
    for (const auto& key : pair.foreign_keys) {
      const ForeignKey& shown = key.after != nullptr ? *key.after : *key.before;
      tie(box, key.after != nullptr, shown.target, shown.name.str(), false, mark_of(key));
    }
  }

  void tie_view(std::size_t box, const ViewPair& pair) {
    const View& view = pair.after != nullptr ? *pair.after : *pair.before;
    Text last;
    for (const ColumnUse& use : view.reads) {
      if (use.relation == last) continue;
      last = use.relation;
      tie(box, pair.after != nullptr, use.relation, fmt::format("{} reads {}", view.name.view(), use.relation.view()), true, mark_of(pair));
    }
  }

  // What changes, in order, then what that is tied to.
  PictureParts chosen() {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < all_.boxes.size(); ++i)
      if (all_.boxes[i].mark != Mark::same) order.push_back(i);
    std::set<std::size_t> neighbours;
    for (const PictureTie& each : all_.ties) {
      const bool from = all_.boxes[each.from].mark != Mark::same;
      const bool to = all_.boxes[each.to].mark != Mark::same;
      if (from && !to) neighbours.insert(each.to);
      if (to && !from) neighbours.insert(each.from);
    }
    order.insert(order.end(), neighbours.begin(), neighbours.end());
    PictureParts parts;
    parts.hidden = order.size() - std::min(order.size(), most_boxes);
    order.resize(order.size() - parts.hidden);
    std::map<std::size_t, std::size_t> places;
    for (const std::size_t i : order) {
      places.emplace(i, parts.boxes.size());
      parts.boxes.push_back(std::move(all_.boxes[i]));
      shorten(parts.boxes.back());
    }
    for (PictureTie& each : all_.ties) {
      const auto from = places.find(each.from);
      const auto to = places.find(each.to);
      if (from == places.end() || to == places.end()) continue;
      parts.ties.push_back({from->second, to->second, std::move(each.title), each.reads, each.mark});
    }
    return parts;
  }

  Survey survey_;
  PictureParts all_;
  std::unordered_map<Text, std::size_t> old_boxes_;
  std::unordered_map<Text, std::size_t> new_boxes_;
};

}  // namespace

PictureParts picture_parts(const Sides& sides) { return Collector(sides).collect(); }

}  // namespace schemac
