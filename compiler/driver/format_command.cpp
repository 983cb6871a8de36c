// `schemac fmt`: schema files in the canonical style, each written whole or not at all.
#include <array>
#include <filesystem>
#include <fmt/format.h>

#include "compiler/driver/commands.hpp"
#include "compiler/driver/load_step.hpp"
#include "compiler/emit/emit.hpp"
#include "compiler/format/format.hpp"
#include "compiler/load/read_files.hpp"
#include "compiler/load/source_files.hpp"

namespace schemac {
namespace {

class Formatter {
 public:
  Formatter(const Options& options, Session& session) : only_check_(options.only_check), how_(load_options(options)), session_(session) {}

  void source(const std::string& source) {
    if (source == "empty" || source.starts_with("git:")) {
      session_.sink.report(Code::no_file_to_format, fmt::format("`{}` is no file", source)).help("name a file, a directory, or `-`");
      return;
    }
    for (NamedBytes& file : read_source(source, session_.sink).files) one(std::move(file), source == "-");
  }

  [[nodiscard]] Exit finish() {
    print_output(output_, session_.sink);
    return only_check_ && changes_ ? Exit::changes : Exit::done;
  }

 private:
  void one(NamedBytes file, bool to_output) {
    const std::array<FileId, 1> id{session_.files.add(file.name, std::move(file.bytes))};
    if (!read_files(id, how_, session_.files, session_.sink).front().sound) return;
    const std::string_view before = session_.files.bytes(id.front());
    const std::optional<std::string> after = canonical_text(before, how_.dialects);
    if (!after) {
      session_.sink.report(Code::not_formatted, fmt::format("`{}` cannot be formatted without a change of what it says", file.name))
          .help("an anchor of a key, an anchor of nothing or a bare carriage return is in the way");
    } else if (only_check_) {
      if (*after == before) return;
      changes_ = true;
      output_ += fmt::format("{}\n", file.name);
    } else if (to_output) {
      output_ += *after;
    } else if (*after != before) {
      write(file.name, *after);
    }
  }

  // Through a link to the file that it names.
  void write(const std::string& name, const std::string& bytes) {
    std::error_code error;
    const std::filesystem::path path = std::filesystem::canonical(name, error);
    if (error)
      session_.sink.report(Code::cannot_write, fmt::format("cannot write `{}`: {}", name, error.message()));
    else
      (void)write_files(path.parent_path(), {{path.filename(), bytes}}, session_.sink);
  }

  bool only_check_;
  LoadOptions how_;
  Session& session_;
  std::string output_;
  bool changes_ = false;
};

}  // namespace

Exit format_command(const Options& options, Session& session) {
  Formatter formatter(options, session);
  for (const std::string& source : options.sources) formatter.source(source);
  return formatter.finish();
}

}  // namespace schemac
