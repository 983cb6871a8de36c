// Steps that go through all rows of a table that is there: what they write anew, and who waits for them.
#include <algorithm>
#include <array>
#include <set>
#include <tuple>

#include "compiler/hazard/search.hpp"

namespace schemac {
namespace {

struct Part {
  SubjectKind kind = SubjectKind::table;
  Text name = {};
};

// What of the table an operation is about.
struct PartOf {
  Part operator()(const AddColumn& op) const { return {SubjectKind::column, op.column->name}; }
  Part operator()(const DropColumn& op) const { return {SubjectKind::column, op.column->name}; }
  Part operator()(const RenameColumn& op) const { return {SubjectKind::column, op.to}; }
  Part operator()(const AlterColumn& op) const { return {SubjectKind::column, op.after->name}; }
  Part operator()(const ConvertColumn& op) const { return {SubjectKind::column, op.after->name}; }
  Part operator()(const FillDefault& op) const { return {SubjectKind::column, op.column->name}; }
  Part operator()(const AddIndex& op) const { return {SubjectKind::index, op.index->name}; }
  Part operator()(const ReplaceIndex& op) const { return {SubjectKind::index, op.after->name}; }
  Part operator()(const AddUniqueKey& op) const { return {SubjectKind::constraint, op.key->name}; }
  Part operator()(const AddCheck& op) const { return {SubjectKind::constraint, op.check->name}; }
  Part operator()(const AddForeignKey& op) const { return {SubjectKind::constraint, op.key->name}; }
  Part operator()(const AddExclusion& op) const { return {SubjectKind::constraint, op.exclusion->name}; }
  Part operator()(const ValidateConstraint& op) const { return {SubjectKind::constraint, op.name}; }
  template <class Other>
  Part operator()(const Other&) const {
    return {};
  }
};

// Where NEW, or OLD, has the part; nothing where it has none.
std::optional<Extent> place_of(const Table& table, Part part) {
  const auto in = [&](const auto& objects) -> std::optional<Extent> {
    const auto* found = objects.find(part.name);
    return found == nullptr ? std::nullopt : std::optional(found->where);
  };
  switch (part.kind) {
    case SubjectKind::column:
      return in(table.columns);
    case SubjectKind::index:
      return in(table.indexes);
    case SubjectKind::constraint:
      for (const auto& where : {in(table.unique_keys), in(table.checks), in(table.foreign_keys), in(table.exclusions)})
        if (where) return where;
      return std::nullopt;
    default:
      return std::nullopt;
  }
}

class BlockingSearch {
 public:
  BlockingSearch(const ChangeSearch& search, const Plan& plan) : search_(search), plan_(plan) {}

  void run() {
    for (const Step& step : plan_.steps) look_at(step);
  }

 private:
  void look_at(const Step& step) {
    const Cost& cost = step.cost;
    // What the user says is small is done before anybody notices.
    if (cost.work == Work::none || (cost.size && !cost.size->big)) return;
    if (cost.work == Work::rewrite) add(Code::table_rewrite, step, fmt::format("table `{}` is rewritten", cost.table.view()));
    if (cost.blocked == Blocked::nobody) return;
    const bool all = cost.blocked == Blocked::everybody;
    add(all ? Code::blocks_reads : Code::blocks_writes, step,
        fmt::format("{} `{}` wait while {}", all ? "reads and writes of" : "writes to", cost.table.view(), work_words(cost.work)));
  }

  static std::string_view work_words(Work work) {
    constexpr std::array<std::string_view, 5> words{"nothing is done", "rows are changed", "its rows are read", "an index is built",
                                                    "it is rewritten"};
    return words[static_cast<std::size_t>(work)];
  }

  void add(Code hazard, const Step& step, std::string message) {
    const Entry<Table>* old_table = search_.before.tables.find(step.cost.origin);
    const Entry<Table>* new_table = search_.after.tables.find(search_.survey.renames.table(step.cost.origin));
    if (old_table == nullptr || new_table == nullptr) return;
    const Part part = std::visit(PartOf{}, step.forward);
    Subject subject{part.kind, new_table->name, part.name};
    Span span = new_table->place + new_table->value->where;
    if (const auto now = place_of(*new_table->value, part)) {
      span = new_table->place + *now;
    } else if (const auto then = place_of(*old_table->value, part)) {
      span = old_table->place + *then;
      subject.gone = true;
    } else {
      subject = {SubjectKind::table, new_table->name};
    }
    if (!told_.emplace(hazard, subject.kind, subject.table, subject.name).second) return;
    std::string action(operation_name(step.forward));
    std::replace(action.begin(), action.end(), '_', ' ');
    if (!part.name.empty()) action += fmt::format(" `{}`", part.name.view());
    search_.found.add(hazard, subject, span, fmt::format("{}: {}", message, action));
  }

  const ChangeSearch& search_;
  const Plan& plan_;
  std::set<std::tuple<Code, SubjectKind, Text, Text>> told_;
};

}  // namespace

void search_blocking(const ChangeSearch& search, const Plan& plan) { BlockingSearch(search, plan).run(); }

}  // namespace schemac
