// Matching of model values, with reports about markers that do not fit.
#pragma once

#include <algorithm>
#include <fmt/format.h>
#include <string_view>

#include "compiler/diagnostics/sink.hpp"
#include "compiler/model/match.hpp"
#include "compiler/model/schema.hpp"

namespace schemac {

// Values of an enum that is kept in its column.
[[nodiscard]] inline std::vector<Marked> marked(const EnumValuesType& type) {
  std::vector<Marked> result;
  for (const Text value : type.values) {
    const auto marker = std::find_if(type.renames.begin(), type.renames.end(), [&](const auto& names) { return names.second == value; });
    result.push_back({value, marker == type.renames.end() ? Text() : marker->first});
  }
  return result;
}

// `what` is the kind as users call it: "column". `span_of(name)` tells where NEW defines an object.
template <class SpanOf>
void report_markers(const Matching& matching, const std::vector<Marked>& after, std::string_view what, const SpanOf& span_of, Sink& sink) {
  const auto marker_of = [&](Text name) {
    for (const Marked& item : after)
      if (item.name == name) return item.renamed_from;
    return Text();
  };
  for (const Text name : matching.never_was) {
    auto report =
        sink.report(Code::rename_of_nothing, span_of(name),
                    fmt::format("{} `{}` is renamed from `{}`, which the old version does not have", what, name.view(), marker_of(name).view()));
    report.help("take `renamed_from` away, or name what it was called before");
  }
  for (const auto& [name, from] : matching.taken) {
    auto report = sink.report(Code::rename_taken, span_of(name),
                              fmt::format("{} `{}` is renamed from `{}`, as another {} is already", what, name.view(), from.view(), what));
    report.help("only one of them can be what it was");
  }
  for (const auto& [name, from] : matching.lost) {
    auto report = sink.report(Code::rename_onto_another, span_of(name),
                              fmt::format("{} `{}` cannot be renamed from `{}`: the old version has `{}` already, and it stays", what, name.view(),
                                          from.view(), name.view()));
    report.help(
        fmt::format("rename or drop `{}` in a version before this one; or take `renamed_from` away, and `{}` is dropped", name.view(), from.view()));
  }
}

}  // namespace schemac
