// One YAML scalar read again, in its own style: which bytes of the file gave which bytes of its decoded text.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "compiler/source/span.hpp"

namespace schemac {

// Where a walk may be taken up again.
struct ScalarMark {
  std::size_t at = 0;       // in the file
  std::size_t decoded = 0;  // bytes of text before it
  std::size_t past = 0;     // where the last of them ended; 0 before the first
  bool in_line = false;     // behind the indentation of a literal block's line
};

// For one question.
class ScalarWalk {
 public:
  // `from`: a mark of the same scalar, before what is asked for.
  ScalarWalk(std::string_view bytes, Span scalar, const ScalarMark* from = nullptr);

  // Where the byte of the text begins; where the text before the byte ends. Nothing when the text is shorter, or where the style folds in a way
  // that is not followed here.
  [[nodiscard]] std::optional<std::size_t> begin_of(std::size_t decoded) { return find(false, decoded); }
  [[nodiscard]] std::optional<std::size_t> end_of(std::size_t decoded) { return find(true, decoded); }
  // One mark for each so many bytes of text, as far as the walk can go.
  [[nodiscard]] std::vector<ScalarMark> marks(std::size_t step);

 private:
  std::optional<std::size_t> find(bool end, std::size_t decoded);
  [[nodiscard]] bool done() const { return found_.has_value(); }
  void skip_properties();
  bool walk();
  bool walk_flow(char quote);
  void walk_white();
  bool walk_escape();
  bool walk_literal();
  void emit(std::size_t count, std::size_t width);
  void mark(bool in_line);
  [[nodiscard]] std::size_t break_width(std::size_t at) const;
  [[nodiscard]] std::size_t literal_indentation(std::size_t first_line) const;

  std::string_view bytes_;
  std::size_t first_ = 0;  // the scalar's first byte, behind anchor and tag
  bool resumed_;
  ScalarMark now_;
  bool end_ = false;
  std::size_t goal_ = 0;
  std::optional<std::size_t> found_;
  std::size_t step_ = 0;  // 0: no marks are set
  std::vector<ScalarMark> marks_;
};

}  // namespace schemac
