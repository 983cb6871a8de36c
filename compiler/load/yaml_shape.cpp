// Duplicate keys, merges, commas that split a text, and tabs.
#include "compiler/load/yaml_shape.hpp"

#include <fmt/format.h>
#include <unordered_map>
#include <unordered_set>

namespace schemac {
namespace {

// A text that commas split into more than this is taken for a list.
constexpr std::size_t most_pieces = 100;

int open_parentheses(std::string_view text) {
  int open = 0;
  for (const char c : text) open += c == '(' ? 1 : c == ')' ? -1 : 0;
  return open;
}

bool is_plain_text(const Node& node) { return node.kind == NodeKind::scalar && node.style == ScalarStyle::plain; }
bool is_split_start(const Node& node) { return is_plain_text(node) && open_parentheses(node.text) > 0; }
bool is_rest(const MapEntry& entry) { return entry.value->kind == NodeKind::null && is_plain_text(*entry.key); }

const Node* join(const Node& first, std::uint32_t end, std::string_view source, const TextReporter& reporter, YamlTree& tree) {
  Node* whole = new (tree.arena().allocate(sizeof(Node), alignof(Node))) Node(first);
  whole->end = end;
  whole->text = source.substr(first.begin, end - first.begin);
  whole->exact = true;
  reporter.error(Code::comma_in_flow, first.begin, end, "a comma ends a text inside `{}` and `[]`")
      .help(fmt::format("put the text in quotes: \"{}\"", whole->text));
  return whole;
}

bool is_merge(const Node& key) { return key.text == "<<" && key.style == ScalarStyle::plain; }

// Entries of bases whose keys are not written out, each once: the first base wins.
class Merged {
 public:
  explicit Merged(const std::vector<MapEntry>& own) {
    for (const MapEntry& entry : own) known_.insert(entry.key->text);
  }
  void add(const Node& base) {
    for (const MapEntry& entry : base.entries)
      if (known_.insert(entry.key->text).second) entries_.push_back(entry);
  }
  [[nodiscard]] const std::vector<MapEntry>& entries() const { return entries_; }

 private:
  std::unordered_set<std::string_view> known_;
  std::vector<MapEntry> entries_;
};

}  // namespace

void join_split_entries(std::vector<MapEntry>& entries, std::string_view source, const TextReporter& reporter, YamlTree& tree) {
  std::size_t kept = 0;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    entries[kept++] = entries[i];
    if (!is_plain_text(*entries[i].value)) continue;
    // What follows without a value is the rest of the text as far as it has blanks or brackets in it; a word alone is a key that lacks its value.
    std::size_t last = i;
    int open = open_parentheses(entries[i].value->text);
    const std::size_t end = std::min(entries.size(), i + most_pieces);
    for (std::size_t next = i + 1; next < end && is_rest(entries[next]); ++next) {
      const std::string_view text = entries[next].key->text;
      if (open > 0 || text.find_first_of(" ()") != std::string_view::npos) last = next;
      open += open_parentheses(text);
    }
    if (last == i) continue;
    entries[kept - 1].value = join(*entries[i].value, entries[last].key->end, source, reporter, tree);
    i = last;
  }
  entries.resize(kept);
}

std::span<const Node* const> join_split_items(std::span<const Node* const> items, std::string_view source, const TextReporter& reporter,
                                              YamlTree& tree) {
  if (std::none_of(items.begin(), items.end(), [](const Node* item) { return is_split_start(*item); })) return copy_to_arena(items, tree);
  std::vector<const Node*> joined;
  for (std::size_t i = 0; i < items.size(); ++i) {
    joined.push_back(items[i]);
    if (!is_split_start(*items[i])) continue;
    int open = open_parentheses(items[i]->text);
    std::size_t last = i;
    const std::size_t end = std::min(items.size(), i + most_pieces);
    while (open > 0 && last + 1 < end && is_plain_text(*items[last + 1])) open += open_parentheses(items[++last]->text);
    if (open > 0 || last == i) continue;
    joined.back() = join(*items[i], items[last]->end, source, reporter, tree);
    i = last;
  }
  return copy_to_arena(std::span<const Node* const>(joined), tree);
}

void check_keys(std::vector<MapEntry>& entries, const TextReporter& reporter) {
  constexpr std::size_t scan_limit = 16;
  std::unordered_map<std::string_view, const Node*> seen;
  std::vector<MapEntry> kept;
  kept.reserve(entries.size());
  for (const MapEntry& entry : entries) {
    const Node& key = *entry.key;
    if (key.kind != NodeKind::scalar) {
      reporter.error(Code::key_not_text, key.begin, std::max(key.end, key.begin + 1), "a key that is no text")
          .help("put a key that is meant as a text in quotes");
      continue;
    }
    const Node* first = nullptr;
    if (entries.size() > scan_limit) {
      first = seen.try_emplace(key.text, &key).first->second;
    } else {
      const auto same = std::find_if(kept.begin(), kept.end(), [&](const MapEntry& other) { return other.key->text == key.text; });
      first = same == kept.end() ? &key : same->key;
    }
    if (first == &key) {
      kept.push_back(entry);
      continue;
    }
    reporter.error(Code::duplicate_key, key.begin, key.end, fmt::format("the key `{}` stands twice in one mapping", key.text))
        .note(reporter.start + Extent{first->begin, first->end}, "first here");
  }
  entries.swap(kept);
}

void merge_entries(std::vector<MapEntry>& entries, const TextReporter& reporter) {
  const auto found = std::find_if(entries.begin(), entries.end(), [](const MapEntry& entry) { return is_merge(*entry.key); });
  if (found == entries.end()) return;
  const Node& key = *found->key;
  const Node& bases = *found->value;
  const auto position = entries.erase(found);
  Merged merged(entries);
  bool sound = bases.kind == NodeKind::mapping || bases.kind == NodeKind::sequence;
  merged.add(bases);
  for (const Node* base : bases.items) {
    sound = sound && base->kind == NodeKind::mapping;
    merged.add(*base);
  }
  entries.insert(position, merged.entries().begin(), merged.entries().end());
  if (!sound) reporter.error(Code::bad_merge, key.begin, key.end, "`<<` takes a mapping or a list of mappings");
}

bool report_tabs(std::string_view text, const std::vector<Extent>& scalars, const TextReporter& reporter) {
  for (std::size_t tab = text.find('\t'); tab != std::string_view::npos; tab = text.find('\t', tab)) {
    const std::size_t before = text.substr(0, tab).find_last_not_of(' ');
    const bool leads = before == std::string_view::npos || text[before] == '\n' || text[before] == '\r';
    const std::size_t next = text.find_first_not_of(" \t", tab);
    const auto at = static_cast<std::uint32_t>(tab);
    tab = std::min(next, text.size());
    if (!leads || next == std::string_view::npos || text[next] == '\n' || text[next] == '\r' || text[next] == '#') continue;
    const auto after = std::partition_point(scalars.begin(), scalars.end(), [&](Extent scalar) { return scalar.begin < at; });
    if (after != scalars.begin() && at < std::prev(after)->end) continue;
    reporter.error(Code::tab_indentation, at, static_cast<std::uint32_t>(next), "a tab as indentation").help("indent with spaces");
    return true;
  }
  return false;
}

}  // namespace schemac
