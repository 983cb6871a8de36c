// Stretches of a script that the catalogue does not show, told in the words of NEW.
#include "compiler/emit/rerunnable.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "compiler/base/contains.hpp"
#include "compiler/emit/title.hpp"

namespace schemac {
namespace {

// What of a table an operation gives another name or other values.
struct Subject {
  Text table = {};
  std::vector<Text> columns = {};
};

struct SubjectOf {
  Subject operator()(const RenameColumn& op) const { return {op.table, {op.to}}; }
  Subject operator()(const RenameColumns& op) const {
    Subject subject{op.table, {}};
    for (const auto& [from, to] : op.names) subject.columns.push_back(to);
    return subject;
  }
  Subject operator()(const RenameTable& op) const { return {op.to, {}}; }
  Subject operator()(const RenameTables& op) const { return {op.names.front().second, {}}; }
  Subject operator()(const AlterColumn& op) const { return {op.table, {op.after->name}}; }
  Subject operator()(const ConvertColumn& op) const { return {op.table, {op.after->name}}; }
  Subject operator()(const UpdateValues& op) const { return {op.table, {op.column}}; }
  template <class Other>
  Subject operator()(const Other& op) const {
    return {operation_table(op), {}};
  }
};

class Teller {
 public:
  Teller(const Plan& plan, const Sides& sides, Sink& sink) : dialect_(*plan.dialect), sides_(sides), sink_(sink) {}

  void tell(const std::vector<Unit>& units, const Blur& blur) const {
    const Operation& last = operation_of(units, blur);
    if (const Entry<Object>* object = object_of(last)) {
      add(sink_.report(Code::not_rerunnable, object->place + object->value->where, message(done(last))));
      return;
    }
    Subject subject;
    for (std::size_t unit = blur.from; unit < blur.to; ++unit)
      for (const Operation* operation : units[unit]) join(subject, std::visit(SubjectOf{}, *operation));
    const Entry<Table>* table = subject.table.empty() ? nullptr : sides_.after.tables.find(subject.table);
    if (table == nullptr) {
      add(sink_.report(Code::not_rerunnable, message(done(last))));
      return;
    }
    // Names in between are nobody's.
    std::erase_if(subject.columns, [&](Text column) { return !table->value->columns.contains(column); });
    const Extent where = subject.columns.empty() ? table->value->where : table->value->columns.find(subject.columns.front())->where;
    add(sink_.report(Code::not_rerunnable, table->place + where, message(words(subject, last))));
  }

 private:
  static void join(Subject& all, const Subject& more) {
    if (all.table.empty()) all.table = more.table;
    if (all.table != more.table) return;
    for (const Text column : more.columns)
      if (!contains(all.columns, column)) all.columns.push_back(column);
  }
  // That it makes or drops, in NEW or else in OLD.
  [[nodiscard]] const Entry<Object>* object_of(const Operation& operation) const {
    const auto* create = std::get_if<CreateObject>(&operation);
    const auto* drop = std::get_if<DropObject>(&operation);
    if (create == nullptr && drop == nullptr) return nullptr;
    const Text id = object_id(create != nullptr ? *create->object : *drop->object);
    const Entry<Object>* now = sides_.after.objects.find(id);
    return now != nullptr ? now : sides_.before.objects.find(id);
  }
  // The last one of the stretch.
  static const Operation& operation_of(const std::vector<Unit>& units, const Blur& blur) {
    std::size_t unit = blur.to - 1;
    while (unit > blur.from && units[unit].empty()) --unit;
    return *units[unit].back();
  }

  [[nodiscard]] std::string words(const Subject& subject, const Operation& operation) const {
    std::vector<std::string> names;
    for (const Text column : subject.columns) names.push_back(fmt::format("`{}`", column.view()));
    const bool renamed = std::holds_alternative<RenameColumn>(operation) || std::holds_alternative<RenameColumns>(operation);
    if (renamed && names.size() > 1) return fmt::format("columns {} of `{}` have changed names", fmt::join(names, ", "), subject.table.view());
    if (std::holds_alternative<UpdateValues>(operation) && !names.empty())
      return fmt::format("the labels in column {} of `{}` have changed", names.front(), subject.table.view());
    return done(operation);
  }
  [[nodiscard]] std::string done(const Operation& operation) const { return "this has been done: " + operation_title(dialect_, operation); }
  [[nodiscard]] std::string message(const std::string& what) const {
    return fmt::format("`--rerunnable`: nothing in the catalogue of {} tells whether {}", dialect_.title, what);
  }
  static void add(Report report) {
    report.help("make this change by itself: a version of the schema in which nothing else is new, and its script without `--rerunnable`");
  }

  const Dialect& dialect_;
  const Sides& sides_;
  Sink& sink_;
};

}  // namespace

bool tells_all(const Plan& plan, const Course& course, const Sides& sides, Sink& sink) {
  const std::vector<Blur> blurs = blurs_of(course.timeline, course.units);
  if (!blurs.empty()) Teller(plan, sides, sink).tell(course.units, blurs.front());
  return blurs.empty();
}

}  // namespace schemac
