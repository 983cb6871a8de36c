// Descriptors read once a run.
#include "compiler/check/target_set.hpp"

#include <fmt/format.h>
#include <optional>
#include <unordered_map>

#include "compiler/dialect/version.hpp"

namespace schemac {
namespace {

// A small number for each key that type_key gives.
std::size_t slot_of(const Type& type) {
  const std::size_t kind = type.kind.index() * slots_a_kind;
  if (const auto* integer = type_as<IntegerType>(type)) {
    const std::size_t width = integer->bits == 8 ? 0 : integer->bits == 16 ? 1 : integer->bits == 24 ? 2 : integer->bits == 32 ? 3 : 4;
    return kind + width * 2 + (integer->is_unsigned ? 1 : 0);
  }
  if (const auto* number = type_as<FloatType>(type)) return kind + (number->bits == 32 ? 1 : 0);
  if (const auto* text = type_as<CharType>(type)) return kind + (text->varying ? 1 : 0);
  if (const auto* binary = type_as<BinaryType>(type)) return kind + (binary->varying ? 1 : 0);
  if (const auto* text = type_as<TextType>(type)) return kind + static_cast<std::size_t>(text->size);
  if (const auto* blob = type_as<BlobType>(type)) return kind + static_cast<std::size_t>(blob->size);
  return kind;
}

// The first version that has what the target lacks.
std::optional<Version> first_with(const TargetView& target, Support Capabilities::*capability) {
  Capabilities capabilities = target.dialect().capabilities;
  for (const CapabilityRow& row : target.dialect().later) {
    row.apply(capabilities);
    if (capabilities.*capability == Support::yes && row.since > target.version()) return row.since;
  }
  return std::nullopt;
}

}  // namespace

TargetView::TargetView(const TargetChoice& choice) : choice_(&choice) {
  std::unordered_map<std::string_view, bool> empty;
  for (const SpellingRow& row : choice.dialect->spellings) {
    const std::size_t end = row.key.find_first_of("/:");
    if (row.key.ends_with(":over")) continue;
    const bool whole = end == std::string_view::npos;
    const auto [found, is_new] = empty.emplace(row.key.substr(0, end), row.pattern.empty());
    if (!is_new && !row.pattern.empty() && !whole) found->second = false;
  }
  for (const Function& function : functions()) {
    const auto found = empty.find(function.name);
    if (found != empty.end() && found->second) refused_.set(position_of(function));
  }
}

const TypeRow* TargetView::row(const Type& type) const {
  const std::size_t slot = slot_of(type);
  if (!known_[slot]) {
    rows_[slot] = type_row(*choice_->dialect, type);
    known_.set(slot);
  }
  return rows_[slot];
}

const SpellingRow* TargetView::spelling(std::string_view key) const {
  for (const SpellingRow& row : choice_->dialect->spellings)
    if (row.key == key) return &row;
  return nullptr;
}

std::string with_verb(const std::string& titles, std::string_view verb) {
  if (titles.find(" and ") == std::string::npos) return titles + " " + std::string(verb);
  if (verb == "has") return titles + " have";
  if (verb == "does") return titles + " do";
  return titles + " " + std::string(verb.substr(0, verb.size() - 1));
}

std::string TargetSet::without(Support Capabilities::*capability) const {
  std::vector<std::string> names;
  for (const TargetView* target : targets_) {
    if (target->can().*capability == Support::yes) continue;
    const std::string_view title = target->dialect().title;
    names.push_back(first_with(*target, capability) ? fmt::format("{} {}", title, version_text(target->version())) : std::string(title));
  }
  return joined({names.begin(), names.end()});
}

std::string TargetSet::since(Support Capabilities::*capability) const {
  std::vector<std::string> names;
  for (const TargetView* target : targets_)
    if (target->can().*capability == Support::no)
      if (const auto version = first_with(*target, capability))
        names.push_back(fmt::format("{} {}", target->dialect().title, version_text(*version)));
  return joined({names.begin(), names.end()});
}

std::string TargetSet::joined(const std::vector<std::string_view>& titles) {
  std::string text;
  for (std::size_t i = 0; i < titles.size(); ++i) {
    if (i != 0) text += i + 1 == titles.size() ? " and " : ", ";
    text += titles[i];
  }
  return text;
}

}  // namespace schemac
