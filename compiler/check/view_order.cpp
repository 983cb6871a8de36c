// A depth-first search through what views read, without recursion: chains may be long.
#include "compiler/check/view_order.hpp"

#include <algorithm>
#include <unordered_map>

#include "compiler/check/relation_names.hpp"

namespace schemac {
namespace {

enum class Mark : std::uint8_t { open, done };

struct Frame {
  const Entry<View>* entry;
  std::vector<Text> reads;
  std::size_t next = 0;
};

class ViewSearch {
 public:
  ViewSearch(const World& world, const std::unordered_set<Text>* among) : world_(world), among_(among) {}

  ViewOrder run() {
    for (const Entry<View>& entry : world_.schema().views) visit(entry);
    return std::move(order_);
  }

 private:
  void visit(const Entry<View>& entry) {
    if (!push(entry)) return;
    while (!frames_.empty()) {
      Frame& frame = frames_.back();
      if (frame.next == frame.reads.size()) {
        marks_[frame.entry->name] = Mark::done;
        if (in_cycle_.count(frame.entry->name) == 0) order_.sorted.push_back(frame.entry);
        frames_.pop_back();
        continue;
      }
      const Text name = frame.reads[frame.next++];
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
    frames_.push_back({&entry, relations_read(*view, world_)});
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
  ViewOrder order_;
  std::unordered_map<Text, Mark> marks_;
  std::unordered_set<Text> in_cycle_;
  std::vector<Frame> frames_;
};

}  // namespace

ViewOrder order_views(const World& world, const std::unordered_set<Text>* among) { return ViewSearch(world, among).run(); }

std::vector<Text> relations_read(const View& view, const World& world) {
  std::vector<Text> names;
  if (const Query* query = view.query.tree()) {
    each_relation(*query, [&](Text name) { names.push_back(name); });
  } else if (const Text* own = text_for(std::get<PerDialect>(view.query.form), world.dialect())) {
    each_word(own->view(), [&](std::string_view word) {
      const Text name(word);
      if (name != view.name && (world.table(name) != nullptr || world.view(name) != nullptr)) names.push_back(name);
    });
  }
  return names;
}

}  // namespace schemac
