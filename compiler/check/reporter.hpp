// Reporting from inside check: counts errors, finds places inside scalars.
#pragma once

#include <string>

#include "compiler/diagnostics/sink.hpp"
#include "compiler/source/source_set.hpp"

namespace schemac {

class Reporter {
 public:
  // Without `files` nothing has a place: for a second look at what is known to be sound.
  Reporter(const SourceSet* files, Sink& sink) : files_(files), sink_(&sink) {}

  Report report(Code code, Span span, std::string message) {
    if (info(code).level == Level::error) ++errors_;
    return sink_->report(code, span, std::move(message));
  }
  Report report(Code code, std::string message) {
    if (info(code).level == Level::error) ++errors_;
    return sink_->report(code, std::move(message));
  }
  [[nodiscard]] std::size_t errors() const { return errors_; }
  [[nodiscard]] const SourceSet* files() const { return files_; }

 private:
  const SourceSet* files_;
  Sink* sink_;
  std::size_t errors_ = 0;
};

// Positions of one expression or query: `inner` counts in the decoded text of the scalar at `scalar`, which stands in a fragment at `place`.
struct Locator {
  const SourceSet* files = nullptr;
  Place place;
  Extent scalar;

  [[nodiscard]] Span operator()(Extent inner) const { return files == nullptr ? Span{} : files->inside_scalar(place + scalar, inner); }
  // The source text of a part, where it is short enough to be quoted in a mend; `x` otherwise.
  [[nodiscard]] std::string written(Extent inner) const;
};

// `did you mean `x`?`, or nothing where no known name is near.
void help_nearest(Report& report, std::string_view unknown, const std::vector<std::string_view>& known);
[[nodiscard]] std::string quoted(std::string_view text);

}  // namespace schemac
