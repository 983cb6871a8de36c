// Runs independent pieces of work on a few threads.
#pragma once

#include <atomic>
#include <cstddef>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace schemac {

// `threads` as asked for, 0 meaning as many as the machine has; never more than there are pieces.
[[nodiscard]] inline std::size_t thread_count(std::size_t pieces, unsigned threads) {
  const std::size_t wanted = threads == 0 ? std::thread::hardware_concurrency() : threads;
  return pieces < wanted ? pieces : (wanted == 0 ? 1 : wanted);
}

// Calls function(0) ... function(count - 1), each once, in no fixed order; the caller's thread works too. Returns when all are done. An
// exception never leaves a thread: the rest of the pieces is still done, and the exception of the lowest piece is thrown again to the caller.
template <class Function>
void parallel_for(std::size_t count, unsigned threads, const Function& function) {
  std::atomic<std::size_t> next{0};
  std::mutex mutex;
  std::size_t failed_piece = count;
  std::exception_ptr failure;
  const auto work = [&]() noexcept {
    for (std::size_t piece = next++; piece < count; piece = next++) {
      try {
        function(piece);
      } catch (...) {
        const std::lock_guard lock(mutex);
        if (piece < failed_piece) failure = std::current_exception();
        if (piece < failed_piece) failed_piece = piece;
      }
    }
  };
  std::vector<std::thread> helpers;
  const std::size_t wanted = thread_count(count, threads);
  try {
    while (helpers.size() + 1 < wanted) helpers.emplace_back(work);
  } catch (const std::system_error&) {
    // The machine gives no more threads: those that there are do all the work.
  }
  work();
  for (std::thread& helper : helpers) helper.join();
  if (failure) std::rethrow_exception(failure);
}

// The same with something of its own for each thread, that `make` makes: function(piece, own).
template <class Make, class Function>
void parallel_for_with(std::size_t count, unsigned threads, const Make& make, const Function& function) {
  std::atomic<std::size_t> next{0};
  parallel_for(thread_count(count, threads), threads, [&](std::size_t) {
    auto own = make();
    for (std::size_t piece = next++; piece < count; piece = next++) function(piece, own);
  });
}

}  // namespace schemac
