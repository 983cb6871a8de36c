// A depth-first search through what views read, without recursion: chains may be long.
#include "compiler/check/view_order.hpp"

#include <algorithm>
#include <unordered_map>

#include "compiler/base/contains.hpp"
#include "compiler/check/relation_names.hpp"

namespace schemac {
namespace {

using Edges = std::unordered_map<Text, std::vector<Text>>;

bool reaches(const Edges& edges, Text from, Text to) {
  std::vector<Text> open{from};
  std::unordered_set<Text> seen{from};
  while (!open.empty()) {
    const Text name = open.back();
    open.pop_back();
    if (name == to) return true;
    const auto next = edges.find(name);
    if (next == edges.end()) continue;
    for (const Text read : next->second)
      if (seen.insert(read).second) open.push_back(read);
  }
  return false;
}

// What views read. A word in a server's own text may be the name of a relation or anything else: such a guess orders, but is never taken for a cycle.
class ViewReads {
 public:
  ViewReads(const World& world, const std::unordered_set<Text>* among) : world_(world) {
    std::vector<const View*> opaque;
    for (const Entry<View>& entry : world.schema().views) {
      const View* view = world.view(entry.name);
      if (view == nullptr || (among != nullptr && !among->contains(entry.name))) continue;
      if (const Query* query = view->query.tree())
        each_relation(*query, [&](Text name) { edges_[entry.name].push_back(name); });
      else
        opaque.push_back(view);
    }
    if (opaque.empty()) return;
    note_names();
    for (const Mentions::Place place : {Mentions::Place::after_from, Mentions::Place::anywhere})
      for (const View* view : opaque) guess(*view, place);
  }

  [[nodiscard]] const std::vector<Text>& of(Text view) const {
    static const std::vector<Text> none;
    const auto found = edges_.find(view);
    return found == edges_.end() ? none : found->second;
  }
  [[nodiscard]] Edges take_mentions() { return std::move(mentions_); }

 private:
  void note_names() {
    for (const Entry<Table>& entry : world_.schema().tables)
      if (world_.table(entry.name) != nullptr) names_.add(entry.name);
    for (const Entry<View>& entry : world_.schema().views)
      if (world_.view(entry.name) != nullptr) names_.add(entry.name);
  }
  void guess(const View& view, Mentions::Place place) {
    const Text* own = text_for(std::get<PerDialect>(view.query.form), world_.dialect());
    std::vector<Text>& mentions = mentions_[view.name];
    if (own == nullptr) return;
    names_.each(*own, place, [&](Text name) {
      if (contains(mentions, name) || reaches(edges_, name, view.name)) return;
      mentions.push_back(name);
      edges_[view.name].push_back(name);
    });
  }

  const World& world_;
  Edges edges_;
  Edges mentions_;
  Mentions names_;
};

enum class Mark : std::uint8_t { open, done };

struct Frame {
  const Entry<View>* entry;
  const std::vector<Text>* reads;
  std::size_t next = 0;
};

class ViewSearch {
 public:
  ViewSearch(const World& world, const std::unordered_set<Text>* among) : world_(world), among_(among), reads_(world, among) {}

  ViewOrder run() {
    for (const Entry<View>& entry : world_.schema().views) visit(entry);
    order_.mentions = reads_.take_mentions();
    return std::move(order_);
  }

 private:
  void visit(const Entry<View>& entry) {
    if (!push(entry)) return;
    while (!frames_.empty()) {
      Frame& frame = frames_.back();
      if (frame.next == frame.reads->size()) {
        marks_[frame.entry->name] = Mark::done;
        if (in_cycle_.count(frame.entry->name) == 0) order_.sorted.push_back(frame.entry);
        frames_.pop_back();
        continue;
      }
      const Text name = (*frame.reads)[frame.next++];
      const Entry<View>* read = world_.table(name) == nullptr ? world_.schema().views.find(name) : nullptr;
      if (read == nullptr) continue;
      const auto mark = marks_.find(name);
      if (mark == marks_.end())
        push(*read);
      else if (mark->second == Mark::open)
        note_cycle(name);
    }
  }

  bool push(const Entry<View>& entry) {
    const View* view = world_.view(entry.name);
    if (view == nullptr || marks_.count(entry.name) != 0 || (among_ != nullptr && among_->count(entry.name) == 0)) return false;
    marks_[entry.name] = Mark::open;
    frames_.push_back({&entry, &reads_.of(entry.name)});
    return true;
  }

  void note_cycle(Text name) {
    std::vector<Text> cycle;
    auto frame = std::find_if(frames_.begin(), frames_.end(), [&](const Frame& each) { return each.entry->name == name; });
    for (; frame != frames_.end(); ++frame) {
      cycle.push_back(frame->entry->name);
      in_cycle_.insert(frame->entry->name);
    }
    order_.cycles.push_back(std::move(cycle));
  }

  const World& world_;
  const std::unordered_set<Text>* among_;
  ViewReads reads_;
  ViewOrder order_;
  std::unordered_map<Text, Mark> marks_;
  std::unordered_set<Text> in_cycle_;
  std::vector<Frame> frames_;
};

}  // namespace

ViewOrder order_views(const World& world, const std::unordered_set<Text>* among) { return ViewSearch(world, among).run(); }

}  // namespace schemac
