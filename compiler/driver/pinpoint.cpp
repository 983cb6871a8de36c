// Where the cause of a diagnostic stands that was reported at a key, or at a name in `use`.
#include "compiler/driver/pinpoint.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <map>
#include <tuple>

#include "compiler/base/contains.hpp"
#include "compiler/check/place_behind.hpp"

namespace schemac {
namespace {

// Faults of the list itself, not of what a mixin holds.
bool is_of_use(Code code) { return code == Code::mixin_clash || code == Code::unknown_mixin; }

Span value_of(const SourceSet& files, Span key, std::string_view word) {
  const auto found = place_behind(&files, key, {word});
  return found ? value_behind(&files, *found) : key;
}

Span cause(const Diagnostic& diagnostic, const SourceSet& files) {
  switch (diagnostic.code) {
    case Code::rename_of_nothing:
    case Code::rename_taken:
    case Code::rename_onto_another:
      return value_of(files, diagnostic.span, "renamed_from");
    case Code::target_too_old:
      return value_behind(&files, diagnostic.span);
    default:
      return diagnostic.span;
  }
}

// The first word that the message quotes, where the mixin has it, or the mixin's name.
Span place_in_mixin(const Diagnostic& diagnostic, Span mixin, const SourceSet& files) {
  const std::string_view message = diagnostic.message;
  for (std::size_t begin = message.find('`'); begin != std::string_view::npos;) {
    const std::size_t end = message.find('`', begin + 1);
    if (end == std::string_view::npos) break;
    if (const auto found = place_behind(&files, mixin, {message.substr(begin + 1, end - begin - 1)})) return *found;
    begin = message.find('`', end + 1);
  }
  return mixin;
}

// What is said of one mixin at each place that uses it.
class MixinFaults {
 public:
  MixinFaults(const std::vector<MixinUse>& uses, const SourceSet& files) : files_(files) {
    for (const MixinUse& use : uses) uses_.emplace(std::pair(use.use.file, use.use.begin), &use);
  }

  // False where it is no fault of a mixin.
  bool take(const Diagnostic& diagnostic) {
    const auto found = uses_.find({diagnostic.span.file, diagnostic.span.begin});
    if (found == uses_.end() || !diagnostic.has_span || diagnostic.level == Level::note || is_of_use(diagnostic.code)) return false;
    const MixinUse& use = *found->second;
    Fault& fault = faults_[{use.mixin.file, use.mixin.begin, diagnostic.code, diagnostic.level, diagnostic.message,
                            fmt::to_string(fmt::join(diagnostic.help, "\n"))}];
    if (fault.uses.empty()) {
      fault.diagnostic = diagnostic;
      fault.diagnostic.span = place_in_mixin(diagnostic, use.mixin, files_);
    }
    if (!contains(fault.uses, use.use)) fault.uses.push_back(use.use);
    return true;
  }

  void report(Sink& sink) {
    constexpr std::size_t shown = 3;
    for (auto& [key, fault] : faults_) {
      for (std::size_t i = 0; i < std::min(fault.uses.size(), shown); ++i) {
        const std::size_t more = i + 1 == shown ? fault.uses.size() - shown : 0;
        fault.diagnostic.notes.push_back(
            {fault.uses[i], more == 0 ? "by way of this mixin" : fmt::format("by way of this mixin, as in {} more", more)});
      }
      sink.add(std::move(fault.diagnostic));
    }
  }

 private:
  struct Fault {
    Diagnostic diagnostic;
    std::vector<Span> uses;
  };

  const SourceSet& files_;
  std::map<std::pair<FileId, std::uint32_t>, const MixinUse*> uses_;
  std::map<std::tuple<FileId, std::uint32_t, Code, Level, std::string, std::string>, Fault> faults_;
};

}  // namespace

std::vector<Diagnostic> pinpointed(const Sink& sink, const SourceSet& files) {
  Sink result;
  MixinFaults mixins(sink.uses(), files);
  for (Diagnostic& diagnostic : sink.sorted()) {
    if (mixins.take(diagnostic)) continue;
    if (diagnostic.has_span) diagnostic.span = cause(diagnostic, files);
    result.add(std::move(diagnostic));
  }
  mixins.report(result);
  return result.sorted();
}

}  // namespace schemac
