// Views that go, are renamed, or lose columns.
#include <algorithm>

#include "compiler/base/contains.hpp"
#include "compiler/hazard/search.hpp"

namespace schemac {
namespace {

std::vector<Text> gone_columns(const View& before, const View& after) {
  std::vector<Text> gone;
  for (const Text column : before.columns)
    if (!contains(after.columns, column)) gone.push_back(column);
  return gone;
}

void search_gone(const ChangeSearch& search, const View& view) {
  const Entry<View>& entry = *search.before.views.find(view.name);
  search.found.add(Code::drop_view, {SubjectKind::view, {}, view.name, true}, entry.place + view.where,
                   fmt::format("view `{}` goes", view.name.view()));
}

void search_changed(const ChangeSearch& search, const ViewPair& pair) {
  const Entry<View>& entry = *search.after.views.find(pair.after->name);
  const Subject subject{SubjectKind::view, {}, entry.name};
  const Span span = entry.place + pair.after->where;
  if (pair.before->name != pair.after->name)
    search.found.add(Code::rename_view, subject, span, fmt::format("view `{}` becomes `{}`", pair.before->name.view(), pair.after->name.view()));
  // What a server's own text gives is not known.
  if (pair.after->columns.empty()) return;
  const std::vector<Text> gone = gone_columns(*pair.before, *pair.after);
  if (!gone.empty())
    search.found.add(Code::view_column_gone, subject, span,
                     fmt::format("view `{}` no longer has {} {}", entry.name.view(), gone.size() == 1 ? "column" : "columns", listed(gone)));
}

}  // namespace

void search_views(const ChangeSearch& search) {
  for (const ViewPair& pair : search.survey.views) {
    if (pair.goes()) search_gone(search, *pair.before);
    if (pair.stays() && pair.changed) search_changed(search, pair);
  }
}

}  // namespace schemac
