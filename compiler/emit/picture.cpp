// Where each box of a picture stands, and how the lines run: the same parts always give the same picture.
#include "compiler/emit/picture.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <numeric>

#include "compiler/emit/picture_parts.hpp"

namespace schemac {
namespace {

constexpr int box_width = 264;
constexpr int title_height = 30;
constexpr int line_height = 18;
constexpr int gap = 22;
constexpr int column_gap = 84;
constexpr int margin = 16;
constexpr int most_ranks = 6;
constexpr int lone_columns = 4;
constexpr std::size_t shown_characters = 30;

// By characters, an ellipsis for the rest.
std::string shortened(const std::string& text) {
  std::size_t characters = 0;
  for (std::size_t i = 0; i < text.size(); ++i)
    if ((static_cast<unsigned char>(text[i]) & 0xc0U) != 0x80U && ++characters > shown_characters) return text.substr(0, i) + "\xe2\x80\xa6";
  return text;
}

class Layout {
 public:
  explicit Layout(PictureParts parts) : parts_(std::move(parts)), ranks_(parts_.boxes.size(), 0), tied_(parts_.boxes.size(), 0) {}

  Picture draw() {
    for (PictureBox& box : parts_.boxes) measure(box);
    rank();
    int bottom = margin;
    for (int each = 0; each <= most_ranks; ++each) bottom = std::max(bottom, stack(each));
    place_lone(bottom);
    return finish();
  }

 private:
  static void measure(PictureBox& box) {
    box.title = shortened(box.title);
    box.width = box_width;
    box.height = title_height + (box.lines.empty() ? 0 : static_cast<int>(box.lines.size()) * line_height + 8);
    for (PictureLine& line : box.lines) line.text = shortened(line.text);
  }

  // One more than what it refers to; a circle ends at the last rank.
  void rank() {
    for (int pass = 0; pass < most_ranks; ++pass) {
      for (const PictureTie& tie : parts_.ties) {
        tied_[tie.from] = tied_[tie.to] = 1;
        if (tie.from != tie.to) ranks_[tie.from] = std::max(ranks_[tie.from], std::min(ranks_[tie.to] + 1, most_ranks));
      }
    }
  }

  // Boxes of a rank from top to bottom, near to what they refer to; returns where they end.
  int stack(int rank) {
    std::vector<std::size_t> members;
    for (std::size_t i = 0; i < parts_.boxes.size(); ++i)
      if (tied_[i] != 0 && ranks_[i] == rank) members.push_back(i);
    std::vector<int> wishes(parts_.boxes.size(), 0);
    for (const std::size_t i : members) wishes[i] = wish(i);
    std::stable_sort(members.begin(), members.end(), [&](std::size_t one, std::size_t other) { return wishes[one] < wishes[other]; });
    int y = margin;
    for (const std::size_t i : members) {
      PictureBox& box = parts_.boxes[i];
      box.x = margin + rank * (box_width + column_gap);
      box.y = y;
      y += box.height + gap;
    }
    return y;
  }

  // The middle of what it refers to on lower ranks.
  [[nodiscard]] int wish(std::size_t of) const {
    int sum = 0;
    int count = 0;
    for (const PictureTie& tie : parts_.ties) {
      if (tie.from != of || ranks_[tie.to] >= ranks_[of]) continue;
      sum += parts_.boxes[tie.to].y;
      ++count;
    }
    return count == 0 ? 0 : sum / count;
  }

  // Those that nothing is tied to, in rows below the others.
  void place_lone(int top) {
    int column = 0;
    int row_height = 0;
    int y = top;
    for (std::size_t i = 0; i < parts_.boxes.size(); ++i) {
      if (tied_[i] != 0) continue;
      PictureBox& box = parts_.boxes[i];
      if (column == lone_columns) {
        y += row_height + gap;
        column = row_height = 0;
      }
      box.x = margin + column++ * (box_width + gap);
      box.y = y;
      row_height = std::max(row_height, box.height);
    }
  }

  [[nodiscard]] PictureEdge edge(const PictureTie& tie) const {
    const PictureBox& from = parts_.boxes[tie.from];
    const PictureBox& to = parts_.boxes[tie.to];
    const int start_y = from.y + title_height / 2;
    const int end_y = to.y + title_height / 2;
    const int end_x = to.x + to.width;
    const bool leftwards = ranks_[tie.from] > ranks_[tie.to];
    const int start_x = leftwards ? from.x : from.x + from.width;
    const int bend = leftwards ? -column_gap / 2 : column_gap / 2;
    const int drop = tie.from == tie.to ? title_height / 2 + 6 : 0;
    return {
        fmt::format("M{} {}C{} {} {} {} {} {}", start_x, start_y, start_x + bend, start_y, end_x + column_gap / 2, end_y + drop, end_x, end_y + drop),
        tie.title, tie.reads, tie.mark};
  }

  Picture finish() {
    Picture picture;
    for (const PictureTie& tie : parts_.ties) picture.edges.push_back(edge(tie));
    for (PictureBox& box : parts_.boxes) {
      int y = box.y + title_height + line_height - 4;
      for (PictureLine& line : box.lines) {
        line.y = y;
        y += line_height;
      }
      picture.width = std::max(picture.width, box.x + box.width + margin + column_gap / 2);
      picture.height = std::max(picture.height, box.y + box.height + margin);
    }
    picture.boxes = std::move(parts_.boxes);
    picture.hidden = parts_.hidden;
    return picture;
  }

  PictureParts parts_;
  std::vector<int> ranks_;
  std::vector<char> tied_;
};

}  // namespace

Picture picture_of(const Sides& sides) { return Layout(picture_parts(sides)).draw(); }

}  // namespace schemac
