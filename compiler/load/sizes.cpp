// A file of sizes, and the numbers in it.
#include "compiler/load/sizes.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "compiler/base/ascii.hpp"
#include "compiler/diagnostics/nearest.hpp"
#include "compiler/load/encoding.hpp"
#include "compiler/load/source_files.hpp"
#include "compiler/load/yaml_tree.hpp"

namespace schemac {
namespace {

constexpr std::uint64_t most = 1'000'000'000'000'000;
constexpr std::string_view amount_help = "write a number such as 12000000, 12_000_000, 12m or 1.5g";

// What the last letter multiplies by; 1 where it is none.
std::uint64_t scale_of(char last) {
  switch (last) {
    case 'k':
    case 'K':
      return 1'000;
    case 'm':
    case 'M':
      return 1'000'000;
    case 'g':
    case 'G':
      return 1'000'000'000;
    case 't':
    case 'T':
      return 1'000'000'000'000;
    default:
      return 1;
  }
}

class SizesReader {
 public:
  SizesReader(const TextReporter& reporter) : reporter_(reporter) {}

  std::vector<GivenSize> read(const Node& root) {
    if (root.kind != NodeKind::mapping) {
      fault(root, "a file of sizes is a mapping of tables to their rows").help("write `Order: 12m`, a line for each table");
      return {};
    }
    for (const MapEntry& entry : root.entries) read_entry(entry);
    return std::move(sizes_);
  }

 private:
  Report fault(const Node& node, std::string message) const { return reporter_.error(Code::bad_size, node.begin, node.end, std::move(message)); }

  void read_entry(const MapEntry& entry) {
    GivenSize size{std::string(entry.key->text), 0, 0, reporter_.start + Extent{entry.key->begin, entry.key->end}};
    const Node& value = *entry.value;
    const bool good = value.kind == NodeKind::mapping ? read_mapping(*entry.key, value, size) : read_amount(value, "rows", size.rows);
    if (good) sizes_.push_back(std::move(size));
  }

  bool read_mapping(const Node& table, const Node& mapping, GivenSize& size) const {
    bool good = true;
    bool has_rows = false;
    for (const MapEntry& entry : mapping.entries) {
      if (entry.key->text == "rows") {
        has_rows = true;
        good &= read_amount(*entry.value, "rows", size.rows);
      } else if (entry.key->text == "bytes") {
        good &= read_amount(*entry.value, "bytes", size.bytes);
      } else {
        good = false;
        constexpr std::array<std::string_view, 2> known{"rows", "bytes"};
        const auto near = nearest(entry.key->text, known);
        fault(*entry.key, fmt::format("a size has no `{}`", entry.key->text))
            .help(near ? fmt::format("did you mean `{}`?", *near) : "it has `rows` and `bytes`");
      }
    }
    if (has_rows || !good) return good;
    fault(table, fmt::format("the size of `{}` says no `rows`", table.text)).help("write `{rows: 12m, bytes: 3g}`");
    return false;
  }

  bool read_amount(const Node& node, std::string_view what, std::uint64_t& amount) const {
    const std::optional<std::uint64_t> read = node.kind == NodeKind::scalar ? parse_amount(node.text) : std::nullopt;
    if (!read) {
      fault(node, node.kind == NodeKind::scalar ? fmt::format("`{}` is no number of {}", node.text, what)
                                                : fmt::format("here a number of {} is wanted", what))
          .help(std::string(amount_help));
      return false;
    }
    amount = *read;
    return true;
  }

  const TextReporter& reporter_;
  std::vector<GivenSize> sizes_;
};

}  // namespace

std::optional<std::uint64_t> parse_amount(std::string_view text) {
  if (text.empty()) return std::nullopt;
  std::uint64_t scale = scale_of(text.back());
  if (scale > 1) text.remove_suffix(1);
  std::uint64_t whole = 0;
  std::size_t at = 0;
  for (; at < text.size() && (is_digit(text[at]) || (text[at] == '_' && at > 0 && text[at - 1] != '_')); ++at) {
    if (text[at] == '_') continue;
    whole = whole * 10 + static_cast<std::uint64_t>(text[at] - '0');
    if (whole > most) return std::nullopt;
  }
  if (at == 0 || text[at - 1] == '_' || whole > most / scale) return std::nullopt;
  std::uint64_t amount = whole * scale;
  if (at < text.size() && text[at] == '.' && at + 1 < text.size()) {
    for (++at; at < text.size() && is_digit(text[at]) && scale > 1; ++at) amount += static_cast<std::uint64_t>(text[at] - '0') * (scale /= 10);
  }
  if (at < text.size() || amount > most) return std::nullopt;
  return amount;
}

std::optional<GivenSize> parse_size(std::string_view text, Sink& sink) {
  // A name may have a `=` in it, a number not.
  const std::size_t sign = text.rfind('=');
  if (sign == std::string_view::npos || sign == 0) {
    sink.report(Code::bad_size, fmt::format("`--size {}` says no table and its rows", text))
        .help("write `--size TABLE=ROWS`, such as `--size Order=12m`");
    return std::nullopt;
  }
  const std::optional<std::uint64_t> rows = parse_amount(text.substr(sign + 1));
  if (!rows) {
    sink.report(Code::bad_size, fmt::format("`{}` of `--size {}` is no number of rows", text.substr(sign + 1), text)).help(std::string(amount_help));
    return std::nullopt;
  }
  return GivenSize{std::string(text.substr(0, sign)), *rows, 0, std::nullopt};
}

std::vector<GivenSize> load_sizes(const std::string& path, SourceSet& files, Sink& sink) {
  std::string bytes;
  if (!read_file(path, bytes, sink)) return {};
  const FileId file = files.add(path, std::move(bytes));
  if (!check_encoding(files.bytes(file), file, sink)) return {};
  const std::uint32_t start = byte_order_mark(files.bytes(file));
  const TextReporter reporter{sink, {file, start}};
  YamlTree tree;
  if (!parse_yaml(files.bytes(file).substr(start), 0, reporter, tree) || tree.root == nullptr) return {};
  return SizesReader(reporter).read(*tree.root);
}

}  // namespace schemac
