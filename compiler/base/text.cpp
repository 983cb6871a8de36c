// The process-wide table behind Text, split into shards so that parallel loading does not queue on one lock.
#include "compiler/base/text.hpp"

#include <array>
#include <deque>
#include <mutex>
#include <vector>

namespace schemac {
namespace {

// An open table of hashes: most searches touch one slot and the bytes they find. Nothing is ever taken out.
class Shard {
 public:
  const std::string* find_or_add(std::string_view bytes, std::size_t hash) {
    const std::lock_guard lock(mutex_);
    if ((texts_.size() + 1) * 2 > slots_.size()) grow();
    Slot& slot = find(bytes, hash);
    if (slot.text == nullptr) slot = {hash, &texts_.emplace_back(bytes)};
    return slot.text;
  }

 private:
  struct Slot {
    std::size_t hash = 0;
    const std::string* text = nullptr;
  };

  // The shard was chosen by the lowest bits.
  [[nodiscard]] std::size_t first_slot(std::size_t hash) const { return (hash >> 8) & (slots_.size() - 1); }

  Slot& find(std::string_view bytes, std::size_t hash) {
    std::size_t at = first_slot(hash);
    while (slots_[at].text != nullptr && (slots_[at].hash != hash || *slots_[at].text != bytes)) at = (at + 1) & (slots_.size() - 1);
    return slots_[at];
  }

  void grow() {
    std::vector<Slot> before(slots_.empty() ? 64 : slots_.size() * 2);
    before.swap(slots_);
    for (const Slot& slot : before) {
      if (slot.text == nullptr) continue;
      std::size_t at = first_slot(slot.hash);
      while (slots_[at].text != nullptr) at = (at + 1) & (slots_.size() - 1);
      slots_[at] = slot;
    }
  }

  std::mutex mutex_;
  std::vector<Slot> slots_;
  std::deque<std::string> texts_;
};

// The same few names come again and again: each thread remembers the last of each hash, and takes no lock for it.
const std::string* intern(std::string_view bytes) {
  constexpr std::size_t shard_count = 64;
  constexpr std::size_t remembered = 512;
  static std::array<Shard, shard_count>& shards = *new std::array<Shard, shard_count>;
  thread_local std::array<const std::string*, remembered> recent{};
  const std::size_t hash = std::hash<std::string_view>{}(bytes);
  const std::string*& last = recent[(hash / shard_count) % remembered];
  if (last == nullptr || *last != bytes) last = shards[hash % shard_count].find_or_add(bytes, hash);
  return last;
}

}  // namespace

Text::Text() noexcept {
  static const std::string* const empty = intern({});
  bytes_ = empty;
}

Text::Text(std::string_view bytes) : bytes_(intern(bytes)) {}

}  // namespace schemac
