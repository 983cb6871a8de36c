// What one text of YAML, a file or a part of one, defines.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

#include "compiler/load/readers.hpp"

namespace schemac {

enum class DocumentSection : std::uint8_t { targets, defaults, policy, mixins, enums, tables, views, rollouts, objects };
constexpr std::size_t section_count = 9;

// `enum`, `table`: as messages name an object of the section.
[[nodiscard]] std::string_view object_of(DocumentSection section);
// The section of a top-level key whose entries are objects that files are cut by; none for other keys.
[[nodiscard]] std::optional<DocumentSection> section_of_objects(std::string_view key);
// Of a key whose entries are objects of one kind; none for other keys.
[[nodiscard]] std::optional<ObjectKind> kind_of_objects(std::string_view key);

// A table or mixin as its own text says, and where each name of its `use` stands.
struct TableDefinition {
  Shared<Table> table;
  std::vector<Extent> uses;
};

// Positions count from the start of the text.
struct Definition {
  DocumentSection section{};
  Text name;  // empty for targets, defaults and policy; the id of an object
  Extent key;
  std::variant<NameMap<Target>, std::vector<DialectOption>, Shared<Policy>, Shared<Enum>, TableDefinition, Shared<View>, Shared<Rollout>,
               Shared<Object>>
      value;
};

struct Document {
  std::vector<Definition> definitions;
  std::uint64_t expanded = 0;  // nodes that aliases stood for
};

// What reading needs beside the text. `start` is where the text stands; diagnostics go to `sink`.
struct DocumentSetting {
  const LoadOptions& options;
  const SourceSet& files;
  Sink& sink;
  ParseCache& cache;
  Place start;
};

// A whole file, or top-level keys of one. Nothing when the text is no YAML; other errors leave out what they stand in.
[[nodiscard]] std::optional<Document> read_file_text(std::string_view text, const DocumentSetting& setting);
// One entry of a section: `  Name: ...`. Nothing when the text is not just that.
[[nodiscard]] std::optional<Document> read_entry_text(std::string_view text, DocumentSection section, const DocumentSetting& setting);

}  // namespace schemac
