// Edit distance with transpositions, in half steps so that a difference of case counts half.
#include "compiler/diagnostics/nearest.hpp"

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <vector>

namespace schemac {
namespace {

// Longer ones are nobody's typing mistake, and the comparison takes the product of both lengths.
constexpr std::size_t longest_compared = 128;

char lower(char byte) { return static_cast<char>(std::tolower(static_cast<unsigned char>(byte))); }

std::size_t replacement_cost(char left, char right) {
  if (left == right) return 0;
  return lower(left) == lower(right) ? 1 : 2;
}

// Twice the distance, or more than `limit` when it is more.
std::size_t doubled_distance(std::string_view left, std::string_view right, std::size_t limit) {
  const std::size_t longer = std::max(left.size(), right.size());
  if (2 * (longer - std::min(left.size(), right.size())) > limit) return limit + 1;
  std::vector<std::size_t> two_up(right.size() + 1);
  std::vector<std::size_t> above(right.size() + 1);
  std::vector<std::size_t> row(right.size() + 1);
  for (std::size_t j = 0; j <= right.size(); ++j) above[j] = 2 * j;
  for (std::size_t i = 1; i <= left.size(); ++i) {
    row[0] = 2 * i;
    for (std::size_t j = 1; j <= right.size(); ++j) {
      row[j] = std::min({above[j] + 2, row[j - 1] + 2, above[j - 1] + replacement_cost(left[i - 1], right[j - 1])});
      if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1]) row[j] = std::min(row[j], two_up[j - 2] + 2);
    }
    std::swap(two_up, above);
    std::swap(above, row);
  }
  return above[right.size()];
}

bool differ_in_case_alone(std::string_view left, std::string_view right) {
  return std::equal(left.begin(), left.end(), right.begin(), right.end(), [](char a, char b) { return lower(a) == lower(b); });
}

// Few typing mistakes spoil the first letter, and more than one mistake in a short word makes another word.
bool is_plausible(std::string_view unknown, std::string_view candidate, std::size_t distance) {
  if (distance >= unknown.size()) return false;
  return distance <= 2 || lower(unknown.front()) == lower(candidate.front());
}

// Of two that are as far: what was left out is more likely than what was typed too much.
bool is_better(std::string_view candidate, std::string_view best, std::size_t length) {
  if ((candidate.size() > length) != (best.size() > length)) return candidate.size() > length;
  return candidate < best;
}

}  // namespace

std::optional<std::string_view> nearest(std::string_view unknown, std::span<const std::string_view> known) {
  if (unknown.empty() || unknown.size() > longest_compared) return std::nullopt;
  std::size_t limit = 2 * std::max<std::size_t>(1, unknown.size() / 3);
  std::optional<std::string_view> best;
  for (const std::string_view candidate : known) {
    if (candidate.empty() || candidate.size() > longest_compared) continue;
    const bool same_letters = differ_in_case_alone(unknown, candidate);
    const std::size_t distance = same_letters ? 1 : doubled_distance(unknown, candidate, limit);
    if (distance > limit || (best && distance == limit && !is_better(candidate, *best, unknown.size()))) continue;
    if (!same_letters && !is_plausible(unknown, candidate, distance)) continue;
    best = candidate;
    limit = distance;
  }
  return best;
}

}  // namespace schemac
