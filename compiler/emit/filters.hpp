// The filters of the template language.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "compiler/emit/template.hpp"
#include "compiler/lower/value.hpp"

namespace schemac {

// `default` is not here: it needs to know whether its operand is there at all. Empty, and `fault` set, when the filter does not take the value.
[[nodiscard]] std::optional<Value> apply_filter(const FilterExpr& filter, const Value& value, std::string& fault);
[[nodiscard]] std::span<const std::string_view> filter_names();

}  // namespace schemac
