// Where phases report: collects diagnostics of a run, safe to use from several threads.
#pragma once

#include <cstddef>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "compiler/diagnostics/diagnostic.hpp"

namespace schemac {

// Builds one diagnostic in place: sink.report(Code::x, span, "...").note(span, "...").help("...").
// The diagnostic enters the sink when the builder goes out of scope.
class Sink;
class Report {
 public:
  Report(Sink& sink, Diagnostic diagnostic) : sink_(&sink), diagnostic_(std::move(diagnostic)) {}
  Report(Report&& other) noexcept : sink_(std::exchange(other.sink_, nullptr)), diagnostic_(std::move(other.diagnostic_)) {}
  Report(const Report&) = delete;
  Report& operator=(const Report&) = delete;
  Report& operator=(Report&&) = delete;
  ~Report();

  Report& note(Span span, std::string text) {
    diagnostic_.notes.push_back({span, std::move(text)});
    return *this;
  }
  Report& help(std::string text) {
    diagnostic_.help.push_back(std::move(text));
    return *this;
  }

 private:
  Sink* sink_;
  Diagnostic diagnostic_;
};

// Where a table names a mixin, whose pieces are reported there, and the key under which the mixin stands.
struct MixinUse {
  Span use;
  Span mixin;
};

class Sink {
 public:
  // The level is the registry's for the code.
  Report report(Code code, Span span, std::string message);
  Report report(Code code, std::string message);  // no place in a source
  void add(Diagnostic diagnostic);
  void add_use(MixinUse use);

  // Warnings count as errors from then on (`--strict`).
  void set_strict(bool strict) { strict_ = strict; }

  [[nodiscard]] bool has_errors() const;
  // Sorted by file and offset, equal ones once.
  [[nodiscard]] std::vector<Diagnostic> sorted() const;
  [[nodiscard]] const std::vector<MixinUse>& uses() const { return uses_; }

 private:
  mutable std::mutex mutex_;
  std::vector<Diagnostic> diagnostics_;
  std::vector<MixinUse> uses_;
  bool strict_ = false;
};

}  // namespace schemac
