// What changes, as a picture: tables and views as boxes in columns, what they refer to on their left.
#pragma once

#include <string>
#include <vector>

#include "compiler/diff/change.hpp"
#include "compiler/model/schema.hpp"

namespace schemac {

// Both versions as a dialect has them, and what differs.
struct Sides {
  const Schema& before;
  const Schema& after;
  const Changes& changes;
};

enum class Mark : std::uint8_t { same, added, changed, gone };

// Units are pixels of an SVG; y counts down.
struct PictureLine {
  std::string text;
  Mark mark{};
  int y = 0;  // of the base line
};
struct PictureBox {
  std::string title;
  bool view = false;
  Mark mark{};
  int x = 0, y = 0, width = 0, height = 0;
  std::vector<PictureLine> lines;
};
struct PictureEdge {
  std::string path;  // of an SVG path element
  std::string title;
  bool reads = false;  // a view reads it; else a foreign key points at it
  Mark mark{};
};
struct Picture {
  int width = 0, height = 0;
  std::vector<PictureBox> boxes;
  std::vector<PictureEdge> edges;
  std::size_t hidden = 0;  // boxes that there was no room for
};

// Tables and views that change, and those that these are tied to. Texts are bytes as they are.
[[nodiscard]] Picture picture_of(const Sides& sides);

}  // namespace schemac
