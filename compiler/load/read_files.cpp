// The fast path by fragments, and the plain path for every file that the fast one cannot take whole and without a word.
#include "compiler/load/read_files.hpp"

#include <array>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "compiler/base/parallel.hpp"
#include "compiler/load/encoding.hpp"
#include "compiler/load/fragment.hpp"

namespace schemac {
namespace {

struct Input {
  FileId file = 0;
  std::uint32_t start = 0;  // past the byte order mark
  std::string_view text;
};

// A fragment by its bytes. Of those that are equal, the first one's place is given: diagnostics of a fragment are never shown.
struct UniqueFragment {
  std::optional<DocumentSection> section;
  std::string_view text;
  Place start;
  std::shared_ptr<const Document> document;  // null when it does not read alone, or not without a diagnostic
};

struct FragmentKey {
  std::optional<DocumentSection> section;
  std::string_view text;
  friend bool operator==(const FragmentKey&, const FragmentKey&) = default;
};
struct FragmentHash {
  std::size_t operator()(const FragmentKey& key) const noexcept {
    return std::hash<std::string_view>{}(key.text) * 8 + (key.section ? 1 + static_cast<std::size_t>(*key.section) : 0);
  }
};

struct CutFile {
  struct Use {
    std::uint32_t begin;
    std::size_t unique;
  };
  bool cut = false;
  std::vector<Use> uses;
};

ParseCache own_cache() { return {}; }

class FastPath {
 public:
  FastPath(const LoadOptions& options, const SourceSet& files) : options_(options), files_(files) {}

  void add(const Input& input) {
    CutFile& file = cut_files_.emplace_back();
    const std::optional<std::vector<Fragment>> fragments = cut(input.text);
    if (!fragments) return;
    file.cut = true;
    for (const Fragment& fragment : *fragments) {
      const FragmentKey key{fragment.section, input.text.substr(fragment.begin, fragment.end - fragment.begin)};
      const auto [found, is_new] = index_.try_emplace(key, unique_.size());
      if (is_new) unique_.push_back({key.section, key.text, {input.file, input.start + fragment.begin}, nullptr});
      file.uses.push_back({fragment.begin, found->second});
    }
  }

  void read() {
    parallel_for_with(unique_.size(), options_.threads, own_cache, [&](std::size_t piece, ParseCache& cache) { read_one(unique_[piece], cache); });
  }

  // False when the file must be read the plain way.
  bool take(std::size_t position, const Input& input, FileDefinitions& result) const {
    const CutFile& file = cut_files_[position];
    if (!file.cut) return false;
    std::uint64_t expanded = 0;
    std::array<std::unordered_set<Text>, section_count> names;  // by section
    for (const CutFile::Use& use : file.uses) {
      const UniqueFragment& fragment = unique_[use.unique];
      if (!fragment.document) return false;
      expanded += fragment.document->expanded;
      if (!fragment.section) continue;
      const Definition& definition = fragment.document->definitions.front();
      if (!names[static_cast<std::size_t>(definition.section)].insert(definition.name).second) return false;
    }
    if (expanded > YamlLimits::expanded_in_all) return false;
    for (const CutFile::Use& use : file.uses) result.parts.push_back({input.start + use.begin, unique_[use.unique].document});
    return true;
  }

 private:
  void read_one(UniqueFragment& fragment, ParseCache& cache) const {
    Sink sink;
    const DocumentSetting setting{options_, files_, sink, cache, fragment.start};
    std::optional<Document> document =
        fragment.section ? read_entry_text(fragment.text, *fragment.section, setting) : read_file_text(fragment.text, setting);
    if (document && sink.sorted().empty()) fragment.document = std::make_shared<const Document>(std::move(*document));
  }

  const LoadOptions& options_;
  const SourceSet& files_;
  std::vector<CutFile> cut_files_;
  std::vector<UniqueFragment> unique_;
  std::unordered_map<FragmentKey, std::size_t, FragmentHash> index_;
};

void read_plain(const Input& input, const LoadOptions& options, const SourceSet& files, Sink& sink, ParseCache& cache, FileDefinitions& result) {
  Sink own;
  std::optional<Document> document = read_file_text(input.text, {options, files, own, cache, {input.file, input.start}});
  if (document) result.parts.push_back({input.start, std::make_shared<const Document>(std::move(*document))});
  result.sound = document.has_value() && !own.has_errors();
  for (Diagnostic& diagnostic : own.sorted()) sink.add(std::move(diagnostic));
}

}  // namespace

std::vector<FileDefinitions> read_files(std::span<const FileId> ids, const LoadOptions& options, const SourceSet& files, Sink& sink) {
  std::vector<FileDefinitions> results;
  std::vector<Input> inputs;
  for (const FileId id : ids) {
    const std::string_view bytes = files.bytes(id);
    const std::uint32_t mark = byte_order_mark(bytes);
    results.push_back({id, check_encoding(bytes, id, sink), {}});
    inputs.push_back({id, mark, bytes.substr(mark)});
  }
  FastPath fast(options, files);
  if (options.share) {
    for (std::size_t i = 0; i < inputs.size(); ++i) fast.add(results[i].sound ? inputs[i] : Input{});
    fast.read();
  }
  std::vector<std::size_t> plain;
  for (std::size_t i = 0; i < inputs.size(); ++i)
    if (results[i].sound && (!options.share || !fast.take(i, inputs[i], results[i]))) plain.push_back(i);
  parallel_for_with(plain.size(), options.threads, own_cache, [&](std::size_t piece, ParseCache& cache) {
    read_plain(inputs[plain[piece]], options, files, sink, cache, results[plain[piece]]);
  });
  return results;
}

}  // namespace schemac
