// Numbers of identity columns, by the rules of CREATE SEQUENCE.
#include "compiler/check/identity_rules.hpp"

#include <fmt/format.h>

namespace schemac {
namespace {

constexpr std::int64_t greatest_of(int bits) { return bits >= 64 ? INT64_MAX : (std::int64_t{1} << (bits - 1)) - 1; }

struct Bounds {
  std::int64_t least;
  std::int64_t most;
  std::int64_t start;
};

Bounds bounds_of(const Identity& identity, const Type& type) {
  const auto* integer = type_as<IntegerType>(type);
  const std::int64_t greatest = greatest_of(integer == nullptr ? 64 : integer->bits);
  const bool up = identity.increment.value_or(1) > 0;
  Bounds bounds{identity.min.value_or(up ? 1 : -greatest - 1), identity.max.value_or(up ? greatest : -1), 0};
  bounds.start = identity.start.value_or(up ? bounds.least : bounds.most);
  return bounds;
}

template <class Value>
void drop_if(std::optional<Value>& given, Value usual) {
  if (given == usual) given.reset();
}

}  // namespace

void settle_identity(Column& column, const Capabilities& capabilities) {
  Identity& identity = *column.identity;
  Identity bare = identity;
  bare.start.reset();
  drop_if(identity.start, bounds_of(bare, column.type).start);
  if (capabilities.identity_sequence == Support::no) {
    identity = Identity{IdentityMode::by_default, identity.start};
    return;
  }
  bare.min.reset();
  bare.max.reset();
  const Bounds usual = bounds_of(bare, column.type);
  drop_if(identity.min, usual.least);
  drop_if(identity.max, usual.most);
  drop_if(identity.increment, std::int64_t{1});
  drop_if(identity.cache, std::int64_t{1});
}

void check_identity_numbers(TableContext& context, const Column& column) {
  const Identity& identity = *column.identity;
  const Span span = context.at(column.where);
  const auto fault = [&](const std::string& message) { context.report.report(Code::identity, span, message); };
  const std::string_view name = column.name.view();
  const Bounds bounds = bounds_of(identity, column.type);
  const auto* integer = type_as<IntegerType>(column.type);
  const std::int64_t greatest = greatest_of(integer == nullptr ? 64 : integer->bits);
  if (identity.increment == 0) fault(fmt::format("identity column `{}` would count in steps of nothing", name));
  if (identity.cache && *identity.cache < 1) fault(fmt::format("`cache` of identity column `{}` is less than 1", name));
  if (bounds.least >= bounds.most)
    fault(fmt::format("identity column `{}` counts from {} to {}, which is no range", name, bounds.least, bounds.most));
  else if (bounds.start < bounds.least || bounds.start > bounds.most)
    fault(fmt::format("identity column `{}` starts at {}, outside of its range from {} to {}", name, bounds.start, bounds.least, bounds.most));
  if (bounds.most > greatest || bounds.least < -greatest - 1) fault(fmt::format("identity column `{}` counts further than its type reaches", name));
  const bool shaped = (identity.increment && identity.increment != 1) || identity.min || identity.max || identity.cycle;
  for (const TargetView* target : context.targets) {
    if (target->can().identity_sequence == Support::yes) continue;
    if (shaped)
      context.notes.add(Code::not_kept, target->dialect().title, "column", "step and range of an identity are not kept",
                        "the server counts up by its own step", span);
    if (identity.start && *identity.start < 1)
      context.report.report(
          Code::identity, span,
          fmt::format("{} counts from 1 or more, and identity column `{}` starts at {}", target->dialect().title, name, *identity.start));
  }
}

}  // namespace schemac
