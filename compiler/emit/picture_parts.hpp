// What a picture shows, before anything has a place in it.
#pragma once

#include "compiler/emit/picture.hpp"

namespace schemac {

struct PictureTie {
  std::size_t from = 0;  // box that refers
  std::size_t to = 0;
  std::string title;
  bool reads = false;
  Mark mark{};
};
struct PictureParts {
  std::vector<PictureBox> boxes;
  std::vector<PictureTie> ties;
  std::size_t hidden = 0;
};

[[nodiscard]] PictureParts picture_parts(const Sides& sides);

}  // namespace schemac
