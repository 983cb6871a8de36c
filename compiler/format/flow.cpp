// Entries are cut out of the source, with whatever stands before them: anchors and quotes stay.
#include "compiler/format/flow.hpp"

#include <algorithm>

#include "compiler/base/utf8.hpp"

namespace schemac {
namespace {

class Breaker {
 public:
  explicit Breaker(std::string_view text) : text_(text) {}

  std::string lines(const Node& node, std::size_t indentation) {
    const bool bracketed = text_[node.begin] == '[' || text_[node.begin] == '{';
    std::size_t at = node.begin + (bracketed ? 1 : 0);
    std::string result;
    const auto begin_line = [&] {
      if (!result.empty()) result.append("\n").append(indentation, ' ');
    };
    for (const Node* item : node.items) {
      at = skip(at, " ,");
      begin_line();
      result += "- " + value(at, *item, indentation + 2, 2);
      at = item->end;
    }
    for (const MapEntry& entry : node.entries) {
      at = skip(at, " ,");
      begin_line();
      const std::string_view key = text_.substr(at, entry.key->end - at);
      at = skip(skip(entry.key->end, " ") + 1, " ");
      result.append(key).append(":");
      if (entry.value->kind != NodeKind::null) result += value_of_key(at, *entry.value, indentation, key.size());
      if (entry.value->kind != NodeKind::null) at = entry.value->end;
    }
    return result;
  }

 private:
  [[nodiscard]] std::size_t skip(std::size_t at, std::string_view blanks) const {
    return std::min(text_.find_first_not_of(blanks, at), text_.size());
  }

  std::string value(std::size_t begin, const Node& node, std::size_t indentation, std::size_t before) {
    const std::string_view whole = text_.substr(begin, node.end - begin);
    const bool anchored = begin != node.begin;
    if (anchored || !is_breakable(text_, node) || indentation + before + utf8_length(whole) <= line_width) return std::string(whole);
    return lines(node, indentation);
  }

  std::string value_of_key(std::size_t begin, const Node& node, std::size_t indentation, std::size_t key) {
    const std::string_view whole = text_.substr(begin, node.end - begin);
    if (!is_breakable(text_, node) || indentation + key + 2 + utf8_length(whole) <= line_width) return " " + std::string(whole);
    std::string_view anchor = text_.substr(begin, node.begin - begin);
    anchor = anchor.substr(0, anchor.find_last_not_of(' ') + 1);
    return (anchor.empty() ? "" : " " + std::string(anchor)) + "\n" + std::string(indentation + 2, ' ') + lines(node, indentation + 2);
  }

  std::string_view text_;
};

}  // namespace

bool is_breakable(std::string_view text, const Node& node) {
  if (!node.flow || (node.items.empty() && node.entries.empty())) return false;
  return text.substr(node.begin, node.end - node.begin).find('\n') == std::string_view::npos;
}

std::string broken_flow(std::string_view text, const Node& node, std::size_t indentation) { return Breaker(text).lines(node, indentation); }

}  // namespace schemac
