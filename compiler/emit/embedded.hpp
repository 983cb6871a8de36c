// The templates that the binary carries: a table that templates/embed.cmake writes.
#pragma once

#include <span>
#include <string_view>

namespace schemac {

struct EmbeddedTemplate {
  std::string_view folder;  // "mysql"
  std::string_view name;    // "add_column.sql"
  std::string_view text;
};

// In order of folder and name.
[[nodiscard]] std::span<const EmbeddedTemplate> embedded_templates();

}  // namespace schemac
