// Sizes under the names that tables have in OLD: those of what is in the database when the script begins.
#include "compiler/driver/size_step.hpp"

#include <fmt/format.h>

#include "compiler/diagnostics/nearest.hpp"
#include "compiler/load/sizes.hpp"

namespace schemac {
namespace {

constexpr std::uint64_t usually_big = 1'000'000;
constexpr std::uint64_t most_of_batch = 1'000'000'000;

Report report_at(const std::optional<Span>& where, Code code, std::string message, Sink& sink) {
  return where ? sink.report(code, *where, std::move(message)) : sink.report(code, std::move(message));
}

class SizeBook {
 public:
  SizeBook(const Schema& before, const Schema& after, std::uint64_t big, Sink& sink) : before_(before), after_(after), big_(big), sink_(sink) {}

  void add(const GivenSize& given) {
    const Text name(given.table);
    if (!before_.tables.contains(name) && !after_.tables.contains(name)) return unknown(given);
    const auto [other, fresh] = given_.try_emplace(old_name(name), given);
    if (!fresh) return twice(given, other->second);
    sizes_[other->first] = {given.rows, given.bytes, given.rows >= big_};
  }
  [[nodiscard]] Sizes take() { return std::move(sizes_); }

 private:
  [[nodiscard]] Text old_name(Text name) const {
    if (before_.tables.contains(name)) return name;
    const Text former = after_.tables.find(name)->value->renamed_from;
    return !former.empty() && before_.tables.contains(former) ? former : name;
  }

  void unknown(const GivenSize& given) {
    std::vector<std::string_view> names;
    for (const Schema* schema : {&before_, &after_})
      for (const Entry<Table>& entry : schema->tables) names.push_back(entry.name.view());
    Report report =
        report_at(given.where, Code::size_of_unknown_table, fmt::format("a size is given for table `{}`, which there is not", given.table), sink_);
    if (const auto near = nearest(given.table, names)) report.help(fmt::format("did you mean `{}`?", *near));
  }

  void twice(const GivenSize& given, const GivenSize& other) {
    const bool renamed = given.table != other.table;
    const std::string message = renamed ? fmt::format("`{}` and `{}` are names of one table, whose size is given twice", other.table, given.table)
                                        : fmt::format("the size of table `{}` is given twice", given.table);
    Report report = report_at(given.where, Code::size_twice, message, sink_);
    if (other.where) report.note(*other.where, "first here");
    report.help("give one size of each table, by `--size` or in the file");
  }

  const Schema& before_;
  const Schema& after_;
  std::uint64_t big_;
  Sink& sink_;
  std::unordered_map<Text, GivenSize> given_;
  Sizes sizes_;
};

std::uint64_t big_of(const Options& options, Sink& sink) {
  if (options.big.empty()) return usually_big;
  const std::optional<std::uint64_t> rows = parse_amount(options.big);
  if (!rows || *rows == 0) {
    sink.report(Code::bad_size, fmt::format("`{}` of `--big` is no number of rows", options.big))
        .help("write a number of at least 1, such as 500000 or 5m");
    return usually_big;
  }
  return *rows;
}

}  // namespace

std::uint32_t batch_rows_of(const Options& options, Sink& sink) {
  if (options.batch.empty()) return usual_batch_rows;
  const std::optional<std::uint64_t> rows = parse_amount(options.batch);
  if (rows && *rows > 0 && *rows <= most_of_batch) return static_cast<std::uint32_t>(*rows);
  sink.report(Code::bad_size, fmt::format("`{}` of `--batch` is no number of rows", options.batch))
      .help("write a number from 1 to 1g, such as 5000 or 20k");
  return usual_batch_rows;
}

std::optional<Sizes> sizes_of(const Options& options, const Schema& before, const Schema& after, Session& session) {
  Sink& sink = session.sink;
  SizeBook book(before, after, big_of(options, sink), sink);
  if (options.sizes_file)
    for (const GivenSize& given : load_sizes(options.sizes_file->string(), session.files, sink)) book.add(given);
  for (const std::string& text : options.sizes)
    if (const std::optional<GivenSize> given = parse_size(text, sink)) book.add(*given);
  if (sink.has_errors()) return std::nullopt;
  return book.take();
}

}  // namespace schemac
