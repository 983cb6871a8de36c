// Functions that the planner takes for volatile are those of the catalogue.
#include "compiler/plan/volatile_default.hpp"

#include <doctest/doctest.h>
#include <string>
#include <string_view>

namespace {

using namespace schemac;

enum class Stability { immutable, session, stable, volatile_ };
struct Row {
  std::string_view name;
  bool scalar;
  Stability stability;
};
constexpr int scalar = 1;
constexpr int aggregate = 0;
constexpr int window = 0;
constexpr Row rows[] = {
#define SCHEMAC_TOPIC(title)
#define SCHEMAC_FUNCTION(name, least, most, arguments, result, kind, stability, meaning) {#name, (kind) == scalar, Stability::stability},
#include "compiler/check/functions.def"
#undef SCHEMAC_FUNCTION
#undef SCHEMAC_TOPIC
};
static_assert(aggregate == window);

ExprPtr named(std::string_view function) {
  Call call;
  call.function = Text(function);
  return ExprPtr(Expr{std::move(call), {}});
}

TEST_CASE("a default is volatile where a function of it is") {
  for (const Row& row : rows) {
    Column column;
    Expression value;
    value.form = named(row.name);
    column.default_value = value;
    CAPTURE(std::string(row.name));
    CHECK(has_volatile_default(column) == (row.stability == Stability::volatile_));
  }
}

TEST_CASE("a server's own text may be anything") {
  Column column;
  CHECK_FALSE(has_volatile_default(column));
  column.default_value = Expression{};
  CHECK(has_volatile_default(column) == (column.default_value->tree() == nullptr));
}

}  // namespace
