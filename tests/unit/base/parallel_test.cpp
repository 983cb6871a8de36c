// parallel_for does every piece once and keeps exceptions from ending the program.
#include "compiler/base/parallel.hpp"

#include <atomic>
#include <doctest/doctest.h>
#include <stdexcept>
#include <string>
#include <vector>

using schemac::parallel_for;

TEST_CASE("every piece is done once, with any number of threads") {
  for (const unsigned threads : {0U, 1U, 2U, 7U}) {
    std::vector<int> done(100, 0);
    parallel_for(done.size(), threads, [&](std::size_t piece) { ++done[piece]; });
    CHECK(done == std::vector<int>(100, 1));
  }
  parallel_for(0, 4, [](std::size_t) { FAIL("there is no piece"); });
}

TEST_CASE("the exception of the lowest piece reaches the caller, after all other pieces are done") {
  std::atomic<int> done{0};
  std::string message;
  try {
    parallel_for(20, 3, [&](std::size_t piece) {
      ++done;
      if (piece >= 5) throw std::runtime_error(std::to_string(piece));
    });
  } catch (const std::runtime_error& failure) {
    message = failure.what();
  }
  CHECK(done == 20);
  CHECK(message == "5");
}
