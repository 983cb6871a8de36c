// By operation, since many steps do the same.
#include "compiler/emit/page_errors.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>

#include "compiler/dialect/errors.hpp"

namespace schemac {
namespace {

using StepsByOperation = std::map<std::string_view, std::vector<std::size_t>>;

std::string ranges(const std::vector<std::size_t>& numbers) {
  std::string text;
  for (std::size_t i = 0; i < numbers.size();) {
    std::size_t end = i + 1;
    while (end < numbers.size() && numbers[end] == numbers[end - 1] + 1) ++end;
    text += fmt::format("{}{}", text.empty() ? "" : ", ", numbers[i]);
    if (end > i + 1) text += fmt::format("{}{}", end == i + 2 ? ", " : " to ", numbers[end - 1]);
    i = end;
  }
  return text;
}

Value steps_that_raise(const ErrorRow& row, const StepsByOperation& steps) {
  std::vector<std::size_t> numbers;
  for (const auto& [operation, of] : steps)
    if (row.raised_by(operation)) numbers.insert(numbers.end(), of.begin(), of.end());
  std::sort(numbers.begin(), numbers.end());
  numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
  return numbers.empty() ? Value() : Value(ranges(numbers));
}

}  // namespace

Value error_list(const Plan& plan, const Markup& markup) {
  StepsByOperation forward;
  StepsByOperation reverse;
  for (std::size_t i = 0; i < plan.steps.size(); ++i) {
    forward[operation_name(plan.steps[i].forward)].push_back(i + 1);
    for (const Operation& operation : plan.steps[i].reverse) reverse[operation_name(operation)].push_back(i + 1);
  }
  Value::List list;
  for (const ErrorRow& row : errors_of(*plan.dialect)) {
    Value steps = steps_that_raise(row, forward);
    Value undo_steps = steps_that_raise(row, reverse);
    if (steps.is_null() && undo_steps.is_null()) continue;
    Value value = Value::map();
    value.set("code", row.code).set("meaning", markup.ours(row.meaning)).set("mend", markup.ours(row.mend));
    value.set("steps", std::move(steps)).set("undo_steps", std::move(undo_steps)).set("any", row.operations == "*");
    list.push_back(std::move(value));
  }
  return list;
}

}  // namespace schemac
