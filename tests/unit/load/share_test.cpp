// The fast path gives exactly what the plain path gives: models, positions and diagnostics, on every case and on broken copies of each.
#include <algorithm>
#include <cstdint>
#include <doctest/doctest.h>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "tests/unit/load/loading.hpp"

namespace schemac {
namespace {

std::string bytes_of(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream bytes;
  bytes << file.rdbuf();
  return bytes.str();
}

// By folder, since a folder is one schema.
std::vector<std::vector<std::string>> schemas_below(const std::string& root) {
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(root))
    if (entry.path().extension() == ".yaml") paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  std::vector<std::vector<std::string>> schemas;
  std::filesystem::path folder;
  for (const std::filesystem::path& path : paths) {
    const bool own_schema = path.filename() == "old.yaml" || path.filename() == "new.yaml" || path.filename() == "rows.yaml";
    if (schemas.empty() || own_schema || path.parent_path() != folder) schemas.emplace_back();
    folder = own_schema ? std::filesystem::path() : path.parent_path();
    schemas.back().push_back(bytes_of(path));
  }
  return schemas;
}

void check_same(const std::vector<std::string>& texts) {
  const Loaded fast = load_texts(texts, three_dialects(true));
  const Loaded plain = load_texts(texts, three_dialects(false));
  CAPTURE(texts.back());
  CHECK(fast.diagnostics == plain.diagnostics);
  CHECK(*fast.schema == *plain.schema);
  CHECK(positions(*fast.schema) == positions(*plain.schema));
}

// A small generator of our own, so that the same copies are made everywhere.
class Breaker {
 public:
  std::string operator()(std::string text) {
    static const std::vector<std::string> pieces{"\t", " ",  "\n", "\"",    "'", "{",         "]",      ":",  "#",   "&a ",      "*a",  "<<: ",
                                                 "- ", "| ", "\r", "---\n", "%", "tables:\n", "  t:\n", "? ", "!x ", "\xC3\xA9", "\n\n"};
    const std::size_t at = text.empty() ? 0 : next(text.size());
    switch (next(4)) {
      case 0:
        return text.insert(at, pieces[next(pieces.size())]);
      case 1:
        return text.erase(at, 1 + next(3));
      case 2: {
        const std::size_t from = text.rfind('\n', at) + 1;
        return text.insert(from, pieces[next(pieces.size())]);
      }
      default: {
        const std::size_t from = text.rfind('\n', at) + 1;
        const std::string line = text.substr(from, text.find('\n', from) - from + 1);
        return text.insert(from, line);
      }
    }
  }

 private:
  std::size_t next(std::size_t below) {
    state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<std::size_t>(state_ >> 33) % below;
  }
  std::uint64_t state_ = 3;
};

int copies() {
  const char* wanted = std::getenv("SCHEMAC_BROKEN_COPIES");
  return wanted == nullptr ? 2 : std::atoi(wanted);
}

}  // namespace

TEST_CASE("shared and plain loading agree on every case and schema") {
  Breaker broken;
  for (const char* root : {"cases", "../schemas"}) {
    for (const std::vector<std::string>& texts : schemas_below(root)) {
      check_same(texts);
      for (int i = 0; i < copies(); ++i) {
        std::vector<std::string> copy = texts;
        copy.back() = broken(copy.back());
        check_same(copy);
      }
    }
  }
}

TEST_CASE("what reaches over a cut is read the plain way") {
  check_same({"tables:\n  a: &x {columns: {id: integer primary key}}\n  b: *x\n"});
  check_same({"tables:\n  a:\n    comment: \"one\n  b: x\"\n    columns: {id: integer}\n"});
  check_same({"tables:\n  a: {columns: {id: integer,\n  b: integer}}\n"});
  check_same({"tables:\n  a: {columns: {id: integer}}\n  a: {columns: {id: integer}}\n"});
  check_same({"tables:\n  a: {columns: {id: integer}}\n\"tables\":\n  b: {columns: {id: integer}}\n"});
  check_same({"---\ntables:\n  a: {columns: {id: integer}}\n---\ntables:\n  b: {columns: {id: integer}}\n"});
  check_same(
      {"\xEF\xBB\xBFtables:\r\n  a:\r\n    columns:\r\n      id: integer\r\nviews:\r\n  v:\r\n    query: |\r\n      select id\r\n      from a\r\n"});
  check_same({"views:\n  v:\n    query: |+\n      select 1 as a\n\n\n  w:\n    query: select 1 as b\n"});
}

TEST_CASE("equal definitions of two files are one value") {
  const std::string a = "tables:\n  t:\n    columns:\n      id: integer primary key\n  u:\n    columns:\n      id: integer\n";
  const std::string b =
      "# moved down\nenums:\n  e: [x]\ntables:\n  t:\n    columns:\n      id: integer primary key\n  u:\n    columns:\n      id: bigint\n";
  SourceSet files;
  Sink sink;
  const std::vector<FileId> ids{files.add("a", a), files.add("b", b)};
  const LoadOptions options = three_dialects();
  const std::vector<FileDefinitions> read = read_files(ids, options, files, sink);
  MixinLayer layer(options.dialects);
  const Schema first = assemble(std::span(read).subspan(0, 1), false, layer, sink);
  const Schema second = assemble(std::span(read).subspan(1, 1), false, layer, sink);
  CHECK(sink.sorted().empty());
  const Entry<Table>& t = *second.tables.find(Text("t"));
  CHECK(first.tables[0].value.get() == t.value.get());
  CHECK(first.tables[0].place.offset == 10);
  CHECK(b.substr(t.place.offset, 2) == "t:");
  CHECK(first.tables[1].value.get() != second.tables[1].value.get());
}

}  // namespace schemac
