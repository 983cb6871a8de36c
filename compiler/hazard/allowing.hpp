// Who allows a finding: an object's `allow`, or an entry of the policy that names the object.
#pragma once

#include <optional>
#include <set>
#include <tuple>

#include "compiler/hazard/finding.hpp"

namespace schemac {

// What a finding has been allowed by; `spent`: only OLD's word was there, which has been used for another change.
struct Allowed {
  Text reason;
  bool spent = false;
};

class Allowing {
 public:
  Allowing(const Schema& before, const Schema& after, const Schema& ruling) : before_(before), after_(after), ruling_(ruling) {}

  // An `allow` in NEW, on the object or the table that it stands in, of an enum, too, where a column has its values. One that OLD has alike has been
  // used for the change that it came with: it allows no other change, but still what a schema is by itself.
  [[nodiscard]] std::optional<Allowed> allowed(const Finding& finding, std::string_view dialect);

  struct Unused {
    Span span;
    Text hazard;
  };
  // Words of NEW that have allowed nothing; without a change, those alone that are for a schema by itself.
  [[nodiscard]] std::vector<Unused> unused(bool change) const;

 private:
  struct Word {
    Text hazard;
    Text reason;
    Span span;
    bool of_mixin = false;
    bool is_old = false;  // OLD has it alike
  };
  [[nodiscard]] std::vector<Word> words_for(const Subject& subject, std::string_view dialect) const;
  void add(std::vector<Word>& words, const Allowances& allow, const Allowances* old, Place place) const;
  [[nodiscard]] std::vector<Word> policy_words(const Subject& subject) const;

  const Schema& before_;
  const Schema& after_;
  const Schema& ruling_;
  std::set<std::tuple<FileId, std::uint32_t, std::uint32_t>> used_;
};

}  // namespace schemac
