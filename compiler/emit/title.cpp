// What an operation does, in a few words that a reader of the script takes in at a glance.
#include "compiler/emit/title.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "compiler/base/contains.hpp"
#include "compiler/lower/print.hpp"
#include "compiler/model/dotted_name.hpp"

namespace schemac {
namespace {

constexpr std::size_t names_shown = 3;

// Collects what changes: "integer to bigint, not null, comment".
class Changes {
 public:
  void add(std::string_view what) {
    if (what.empty()) return;
    if (!text_.empty()) text_ += ", ";
    text_ += what;
  }
  void add_if(bool changes, std::string_view what) {
    if (changes) add(what);
  }
  void from_to(std::string_view kind, std::string_view from, std::string_view to) {
    if (from == to) return;
    const auto shown = [](std::string_view word) { return word.empty() ? std::string_view("the default") : word; };
    add(fmt::format("{}{} to {}", kind, shown(from), shown(to)));
  }
  // Something that may be there or not.
  template <class Value>
  void optional(std::string_view kind, const Value& before, const Value& after) {
    if (before == after) return;
    add(fmt::format("{} {}", !before ? "set" : !after ? "drop" : "change", kind));
  }
  void names(std::string_view verb, const std::vector<Text>& names) {
    if (names.empty()) return;
    std::string list;
    for (std::size_t i = 0; i < std::min(names.size(), names_shown); ++i) list += fmt::format("{}{}", i == 0 ? "" : " ", names[i].view());
    if (names.size() > names_shown) list += fmt::format(" and {} more", names.size() - names_shown);
    add(fmt::format("{} {} {}", verb, names.size() == 1 ? "value" : "values", list));
  }
  [[nodiscard]] std::string take() { return std::move(text_); }

 private:
  std::string text_;
};

std::vector<Text> names_of(const Enum& type) {
  std::vector<Text> names;
  for (const EnumValue& value : type.values) names.push_back(value.name);
  return names;
}

void add_values(Changes& changes, const std::vector<Text>& before, const std::vector<Text>& after) {
  const auto without = [](const std::vector<Text>& all, const std::vector<Text>& others) {
    std::vector<Text> rest;
    for (const Text value : all)
      if (!contains(others, value)) rest.push_back(value);
    return rest;
  };
  const std::vector<Text> gone = without(before, after);
  const std::vector<Text> come = without(after, before);
  changes.names("add", come);
  changes.names("drop", gone);
  changes.add_if(without(before, gone) != without(after, come), "other order of values");
}

void add_type(Changes& changes, const Dialect& dialect, const Type& before, const Type& after) {
  const auto* old_values = type_as<EnumValuesType>(before);
  const auto* new_values = type_as<EnumValuesType>(after);
  if (old_values != nullptr && new_values != nullptr) return add_values(changes, old_values->values, new_values->values);
  changes.from_to("", old_values != nullptr ? "enum" : print_type(dialect, before), new_values != nullptr ? "enum" : print_type(dialect, after));
}

std::string column_changes(const Dialect& dialect, const Column& before, const Column& after) {
  Changes changes;
  add_type(changes, dialect, before.type, after.type);
  changes.from_to("collation ", before.collation.view(), after.collation.view());
  changes.from_to("charset ", before.charset.view(), after.charset.view());
  changes.add_if(before.nullable != after.nullable, after.nullable ? "nullable" : "not null");
  changes.optional("default", before.default_value, after.default_value);
  changes.optional("on update", before.on_update, after.on_update);
  changes.optional("identity", before.identity, after.identity);
  changes.optional("generated", before.generated, after.generated);
  changes.add_if(before.invisible != after.invisible, after.invisible ? "invisible" : "visible");
  changes.add_if(before.comment != after.comment, "comment");
  return changes.take();
}

std::string detail(const Dialect& dialect, const AlterColumn& op) { return column_changes(dialect, *op.before, *op.after); }
std::string detail(const Dialect& dialect, const ConvertColumn& op) { return column_changes(dialect, *op.before, *op.after); }

std::string detail(const Dialect&, const AlterTable& op) {
  Changes changes;
  std::vector<Text> keys;
  const auto collect = [&](const std::vector<DialectOption>& from, const std::vector<DialectOption>& other) {
    for (const DialectOption& option : from) {
      const auto same = [&](const DialectOption& one) { return one.key == option.key && one.value == option.value && one.expr == option.expr; };
      const bool differs = std::none_of(other.begin(), other.end(), same);
      if (differs && !contains(keys, option.key)) keys.push_back(option.key);
    }
  };
  collect(op.after->options, op.before->options);
  collect(op.before->options, op.after->options);
  std::sort(keys.begin(), keys.end());
  for (const Text key : keys) changes.add(key.view());
  changes.add_if(op.before->comment != op.after->comment, "comment");
  return changes.take();
}

std::string detail(const Dialect&, const AlterIndex& op) {
  Changes changes;
  changes.add_if(op.before->invisible != op.after->invisible, op.after->invisible ? "invisible" : "visible");
  changes.add_if(op.before->with != op.after->with, "storage");
  changes.add_if(op.before->comment != op.after->comment, "comment");
  return changes.take();
}

std::string detail(const Dialect&, const ReplaceIndex& op) {
  Changes changes;
  const Index& before = *op.before;
  const Index& after = *op.after;
  const auto same_part = [](const IndexPart& one, IndexPart other) {
    other.where = one.where;
    return one == other;
  };
  changes.add_if(!std::equal(before.parts.begin(), before.parts.end(), after.parts.begin(), after.parts.end(), same_part), "columns");
  changes.add_if(before.unique != after.unique, after.unique ? "unique" : "no longer unique");
  changes.add_if(before.method != after.method, "method");
  changes.add_if(before.predicate != after.predicate, "where");
  changes.add_if(before.include != after.include, "include");
  changes.add_if(before.comment != after.comment, "comment");
  return changes.take();
}

std::string detail(const Dialect&, const ReplaceEnum& op) {
  Changes changes;
  add_values(changes, names_of(*op.before), names_of(*op.after));
  return changes.take();
}

std::string detail(const Dialect&, const ReplaceView& op) {
  Changes changes;
  changes.add_if(op.before->columns != op.after->columns, "columns");
  changes.add_if(op.before->columns == op.after->columns && !(op.before->query == op.after->query), "query");
  changes.add_if(op.before->check_option != op.after->check_option, "check option");
  changes.add_if(op.before->security != op.after->security, "security");
  changes.add_if(op.before->comment != op.after->comment, "comment");
  return changes.take();
}

template <class Other>
std::string detail(const Dialect&, const Other&) {
  return {};
}

template <class Operation>
bool moves(const Operation& op) {
  return schema_part(op.from) != schema_part(op.to);
}

std::string verb_of(const Operation& operation) {
  if (std::holds_alternative<SetComment>(operation)) return "comment on";
  if (const auto* rename = std::get_if<RenameTable>(&operation); rename != nullptr && moves(*rename)) return "move";
  if (const auto* rename = std::get_if<RenameView>(&operation); rename != nullptr && moves(*rename)) return "move";
  const std::string_view name = operation_name(operation);
  return std::string(name.substr(0, name.find('_')));
}

}  // namespace

std::string operation_title(const Dialect& dialect, const Operation& operation) {
  const std::string more = std::visit([&](const auto& op) { return detail(dialect, op); }, operation);
  return fmt::format("{} {}{}{}", verb_of(operation), operation_object(operation), more.empty() ? "" : ": ", more);
}

std::string operation_words(const Operation& operation) {
  std::string words(operation_name(operation));
  std::replace(words.begin(), words.end(), '_', ' ');
  return words;
}

std::string reverse_title(const Dialect& dialect, const Step& step) {
  const std::vector<Operation>& operations = step.reverse;
  const auto core = std::find_if(operations.begin(), operations.end(), [](const Operation& operation) {
    return std::holds_alternative<ReplaceEnum>(operation) || std::holds_alternative<CreateTable>(operation);
  });
  if (core != operations.end()) return operation_title(dialect, *core);
  if (std::holds_alternative<AnalyzeTable>(step.forward) || std::holds_alternative<CheckCarried>(step.forward)) return "nothing to do";
  if (std::holds_alternative<FillColumn>(step.forward)) return "nothing to do, the values go with their column";
  if (operations.empty()) {
    if (std::holds_alternative<ValidateConstraint>(step.forward)) return "nothing to do, the constraint goes";
    return fmt::format("nothing to do, the rows go with their {}", std::holds_alternative<FillDefault>(step.forward) ? "column" : "table");
  }
  std::string title;
  for (const Operation& operation : operations) title += (title.empty() ? "" : ", ") + operation_title(dialect, operation);
  return title;
}

}  // namespace schemac
