// SHA-256, from libcrypto.
#include "compiler/emit/digest.hpp"

#include <array>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <openssl/evp.h>
#include <stdexcept>

namespace schemac {

std::string sha256(std::string_view bytes) {
  std::array<unsigned char, 32> digest{};
  unsigned int size = 0;
  if (EVP_Digest(bytes.data(), bytes.size(), digest.data(), &size, EVP_sha256(), nullptr) != 1 || size != digest.size())
    throw std::runtime_error("libcrypto gives no SHA-256");
  return fmt::format("{:02x}", fmt::join(digest, ""));
}

}  // namespace schemac
