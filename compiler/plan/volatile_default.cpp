// Defaults that give each row a value of its own.
#include "compiler/plan/volatile_default.hpp"

#include <algorithm>
#include <array>

#include "compiler/base/contains.hpp"
#include "compiler/model/walk.hpp"

namespace schemac {
namespace {

// Those that compiler/check/functions.def calls volatile.
constexpr std::array<std::string_view, 2> volatile_functions{"random", "uuid"};

}  // namespace

bool has_volatile_default(const Column& column) {
  if (!column.default_value) return false;
  const Expr* tree = column.default_value->tree();
  if (tree == nullptr) return true;
  bool found = false;
  walk(*tree, [&](const Expr& part) {
    const auto* call = expr_as<Call>(part);
    found = found || (call != nullptr && contains(volatile_functions, call->function.view()));
  });
  return found;
}

}  // namespace schemac
