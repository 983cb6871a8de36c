// Positions and dialects of a definition that is being read.
#include "compiler/load/read_context.hpp"

#include <algorithm>

#include "compiler/base/contains.hpp"

namespace schemac {

Extent ReadContext::inner_extent(const Node& scalar, Extent inner) const {
  if (!scalar.exact) return extent(scalar);
  const bool quoted = scalar.style == ScalarStyle::single_quoted || scalar.style == ScalarStyle::double_quoted;
  const std::uint32_t start = scalar.begin - base_ + (quoted ? 1U : 0U);
  return {start + inner.begin, start + inner.end};
}

void ReadContext::syntax_error(Code code, const Node& scalar, const SyntaxFault& fault) const {
  Report report = sink_.report(fault.code.value_or(code), files_.inside_scalar(span(scalar), fault.where), fault.message);
  if (!fault.help.empty()) report.help(fault.help);
}

void ReadContext::read_for(std::string_view dialect) {
  dialect_ = dialect;
  overlays_ = chain(dialect);
}

bool ReadContext::is_dialect(std::string_view name) const { return contains(options_.dialects, name); }

std::vector<std::string_view> ReadContext::dialects_to_read() const {
  std::vector<std::string_view> dialects;
  if (overridden_.empty()) return dialects;
  for (const std::string_view dialect : options_.dialects) {
    const std::vector<std::string_view> names = chain(dialect);
    if (std::any_of(names.begin(), names.end(), [&](std::string_view name) { return overridden_.contains(name); })) dialects.push_back(dialect);
  }
  return dialects;
}

std::vector<std::string_view> ReadContext::chain(std::string_view dialect) const {
  std::vector<std::string_view> names;
  while (!dialect.empty() && !contains(names, dialect)) {
    names.insert(names.begin(), dialect);
    const auto base = std::find_if(options_.bases.begin(), options_.bases.end(), [&](const auto& pair) { return pair.first == dialect; });
    dialect = base == options_.bases.end() ? std::string_view() : base->second;
  }
  return names;
}

}  // namespace schemac
