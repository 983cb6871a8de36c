// Wording shared by everything that check reports.
#include "compiler/check/reporter.hpp"

#include "compiler/diagnostics/nearest.hpp"

namespace schemac {

std::string Locator::written(Extent inner) const {
  constexpr std::size_t longest = 60;
  if (files == nullptr) return "x";
  const Span span = (*this)(inner);
  const std::string_view text = files->bytes(span.file).substr(span.begin, span.end - span.begin);
  if (text.empty() || text.size() > longest || text.find('\n') != std::string_view::npos) return "x";
  return std::string(text);
}

void help_nearest(Report& report, std::string_view unknown, const std::vector<std::string_view>& known) {
  if (const std::optional<std::string_view> near = nearest(unknown, known)) report.help("did you mean " + quoted(*near) + "?");
}

std::string quoted(std::string_view text) { return "`" + std::string(text) + "`"; }

}  // namespace schemac
