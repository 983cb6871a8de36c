// The sizes that the command line gives, for the tables of both schemas.
#pragma once

#include <optional>

#include "compiler/driver/options.hpp"
#include "compiler/driver/session.hpp"
#include "compiler/plan/batch_steps.hpp"
#include "compiler/plan/size.hpp"

namespace schemac {

// Nothing, and reported, where one of them cannot be read or is of no table.
[[nodiscard]] std::optional<Sizes> sizes_of(const Options& options, const Schema& before, const Schema& after, Session& session);

// Of a batch; reported where they cannot be read.
[[nodiscard]] std::uint32_t batch_rows_of(const Options& options, Sink& sink);

}  // namespace schemac
