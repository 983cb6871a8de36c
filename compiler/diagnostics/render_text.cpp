// Diagnostics as rustc prints them: headline, place, source line with carets, notes at other places, help.
#include <algorithm>
#include <fmt/format.h>

#include "compiler/base/utf8.hpp"
#include "compiler/diagnostics/render.hpp"

namespace schemac {
namespace {

// What a line shows: long lines are cut to a window round the span.
constexpr std::size_t window = 160;
constexpr std::size_t before_span = 60;
constexpr std::string_view tab = "    ";

struct Style {
  std::string_view error, warning, note, gutter, bold, reset;
};
constexpr Style plain{};
constexpr Style coloured{"\033[1;31m", "\033[1;33m", "\033[1;36m", "\033[1;34m", "\033[1m", "\033[0m"};

// A stretch of a source line as shown, and its columns on a terminal.
struct Shown {
  std::string text;
  std::size_t columns = 0;
};

void show_character(Shown& shown, std::string_view line, std::size_t offset, const Utf8Character& character) {
  if (character.valid && character.value == '\t') {
    shown.text += tab;
    shown.columns += tab.size();
    return;
  }
  const std::string_view bytes = line.substr(offset, character.size);
  const std::string spelled = printable(bytes);
  shown.text += spelled;
  shown.columns += spelled == bytes ? display_width(character.value) : spelled.size();
}

Shown show(std::string_view line, std::size_t begin, std::size_t end) {
  Shown shown;
  for (std::size_t offset = begin; offset < end;) {
    const Utf8Character character = utf8_at(line, offset);
    show_character(shown, line, offset, character);
    offset += character.size;
  }
  return shown;
}

// Moves to the start of the character that holds `offset`.
std::size_t character_start(std::string_view line, std::size_t offset) {
  while (offset > 0 && offset < line.size() && (static_cast<unsigned char>(line[offset]) & 0xC0U) == 0x80U) --offset;
  return offset;
}

class Renderer {
 public:
  Renderer(const SourceSet& sources, const Style& style) : sources_(sources), style_(style) {}

  void render(const Diagnostic& diagnostic) {
    indent_ = gutter_width(diagnostic);
    headline(diagnostic);
    const std::string_view colour = colour_of(diagnostic.level);
    if (diagnostic.has_span) snippet(diagnostic.span, colour, '^');
    for (const Label& label : diagnostic.notes) {
      text_ += fmt::format("{}note{}: {}\n", style_.note, style_.reset, printable(label.text));
      snippet(label.span, style_.note, '-');
    }
    for (const std::string& help : diagnostic.help)
      text_ += fmt::format("{:{}} {}={} help: {}\n", "", indent_, style_.gutter, style_.reset, printable(help));
  }

  void blank_line() { text_ += '\n'; }
  [[nodiscard]] std::string take() { return std::move(text_); }

 private:
  [[nodiscard]] std::string_view colour_of(Level level) const {
    return level == Level::error ? style_.error : level == Level::warning ? style_.warning : style_.note;
  }

  [[nodiscard]] std::size_t gutter_width(const Diagnostic& diagnostic) const {
    std::size_t width = 1;
    const auto widen = [&](Span span) { width = std::max(width, fmt::formatted_size("{}", sources_.position(span.file, span.begin).line)); };
    if (diagnostic.has_span) widen(diagnostic.span);
    for (const Label& label : diagnostic.notes) widen(label.span);
    return width;
  }

  void headline(const Diagnostic& diagnostic) {
    text_ += fmt::format("{}{}[{}]{}{}: {}{}\n", colour_of(diagnostic.level), word_of(diagnostic.level), info(diagnostic.code).number, style_.reset,
                         style_.bold, printable(diagnostic.message), style_.reset);
  }

  // A span of several lines is shown by its first.
  void snippet(Span span, std::string_view colour, char mark) {
    const Position position = sources_.position(span.file, span.begin);
    std::uint32_t start = 0;
    const std::string_view line = sources_.line(span.file, span.begin, start);
    text_ += fmt::format("{:{}}{}-->{} {}:{}:{}\n", "", indent_, style_.gutter, style_.reset, printable(sources_.name(span.file)), position.line,
                         position.column);
    const std::size_t begin = character_start(line, std::min<std::size_t>(span.begin - start, line.size()));
    const std::size_t end = std::clamp<std::size_t>(span.end > start ? span.end - start : 0, begin, line.size());

    const std::size_t from = line.size() <= window || begin < before_span ? 0 : character_start(line, begin - before_span);
    const std::size_t to = character_start(line, std::min(line.size(), from + window));
    const Shown before = show(line, from, begin);
    const Shown marked = show(line, begin, std::clamp(end, begin, std::max(begin, to)));
    const Shown after = show(line, std::clamp(end, begin, std::max(begin, to)), std::max(begin, to));
    const std::string_view left_cut = from > 0 ? "... " : "";
    const std::string_view right_cut = to < line.size() ? " ..." : "";

    text_ += fmt::format("{:{}} {}|{}\n", "", indent_, style_.gutter, style_.reset);
    std::string shown = fmt::format(" {}{}{}{}{}", left_cut, before.text, marked.text, after.text, right_cut);
    shown.erase(shown.find_last_not_of(' ') + 1);
    text_ += fmt::format("{}{:>{}} |{}{}\n", style_.gutter, position.line, indent_, style_.reset, shown);
    text_ += fmt::format("{:{}} {}|{} {:{}}{}{}{}\n", "", indent_, style_.gutter, style_.reset, "", left_cut.size() + before.columns, colour,
                         std::string(std::max<std::size_t>(1, marked.columns), mark), style_.reset);
  }

  const SourceSet& sources_;
  const Style& style_;
  std::size_t indent_ = 1;
  std::string text_;
};

}  // namespace

std::string render_text(std::span<const Diagnostic> diagnostics, const SourceSet& sources, bool colour) {
  Renderer renderer(sources, colour ? coloured : plain);
  for (const Diagnostic& diagnostic : diagnostics) {
    if (!diagnostic.allowed.empty()) continue;
    renderer.render(diagnostic);
    renderer.blank_line();
  }
  return renderer.take();
}

}  // namespace schemac
