// What a dialect knows of statements on tables with many rows: how fast its server works, settings that make it faster, and tools that change a table
// in its place.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "compiler/dialect/facts.hpp"

namespace schemac {

// How much the server does in a second: the least and the most that is usual. With both rows and bytes of a table known, the slower counts.
struct WorkRate {
  Work work{};
  std::uint64_t least_rows = 0;
  std::uint64_t most_rows = 0;
  std::uint64_t least_bytes = 0;
  std::uint64_t most_bytes = 0;
};

// How a setting is used: a person is told of it; the script sets it for its session; the script sets it for the whole server, and back after it.
enum class SettingUse : std::uint8_t { advice, session, server };
// A setting of the server under which work on a big table goes faster. Of rows with one name, the latest that holds at the version counts.
struct WorkSetting {
  Work work{};
  std::string_view name;
  std::string_view value;  // of an advice: what to choose, in words
  SettingUse use{};
  std::string_view why;  // a sentence without its full stop
  Version since{};
};

// Why a tool that copies a table cannot stand in for a statement.
enum class Obstacle : std::uint8_t {
  own_foreign_key,  // the table references another one, or begins to
  referenced,       // another table, or itself, references it
  trigger,          // rows of the table set something off
  no_key,           // no primary key, or unique one without nulls, is there both before and after
  named_check,      // it has checks, or gets one
  refused_rows,     // the server refuses rows that the change has no room for
  renamed_column,   // the statement renames a column
  not_one_alter,    // the change is not one ALTER TABLE
  letter_case       // another table has the same name but for the case of letters
};
struct ToolObstacle {
  Obstacle obstacle{};
  std::string_view reason;  // a sentence without its full stop
};
// A tool that changes a table in use by filling a copy of it. Its commands are in the dialect's template `online_tools.sh`.
struct OnlineTool {
  std::string_view name;
  std::span<const ToolObstacle> obstacles;
};

}  // namespace schemac
