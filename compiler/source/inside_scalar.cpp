// Where a byte of a YAML scalar's decoded text stands in the file.
#include <algorithm>

#include "compiler/source/source_set.hpp"

namespace schemac {
namespace {

// Scalars longer than this are walked once and marked, so that each question costs one step, not the whole scalar.
constexpr std::size_t long_scalar = 4096;
constexpr std::size_t marking_step = 512;

// The last mark before the byte of the text, or at it.
const ScalarMark* mark_before(const std::vector<ScalarMark>& marks, std::size_t decoded) {
  const auto next =
      std::upper_bound(marks.begin(), marks.end(), decoded, [](std::size_t wanted, const ScalarMark& mark) { return wanted < mark.decoded; });
  return next == marks.begin() ? nullptr : &*(next - 1);
}

}  // namespace

const std::vector<ScalarMark>& SourceSet::marks_of(Span scalar) const {
  static const std::vector<ScalarMark> none;
  if (scalar.end - scalar.begin <= long_scalar) return none;
  const std::lock_guard lock(marks_mutex_);
  const auto [found, is_new] = marks_.try_emplace({scalar.file, scalar.begin});
  if (is_new) found->second = ScalarWalk(bytes(scalar.file), scalar).marks(marking_step);
  return found->second;
}

Span SourceSet::inside_scalar(Span scalar, Extent inner) const {
  const std::vector<ScalarMark>& marks = marks_of(scalar);
  const auto begin = ScalarWalk(bytes(scalar.file), scalar, mark_before(marks, inner.begin)).begin_of(inner.begin);
  if (!begin) return scalar;
  const auto found = [&](std::size_t end) { return Span{scalar.file, static_cast<std::uint32_t>(*begin), static_cast<std::uint32_t>(end)}; };
  if (inner.end <= inner.begin) return found(*begin);
  const auto end = ScalarWalk(bytes(scalar.file), scalar, mark_before(marks, inner.end - 1)).end_of(inner.end);
  return end ? found(std::max(*begin, *end)) : scalar;
}

}  // namespace schemac
