// The targets that a form of an object is looked at for, with what is asked of them often.
#pragma once

#include <array>
#include <bitset>
#include <span>
#include <string>
#include <vector>

#include "compiler/check/check.hpp"
#include "compiler/check/functions.hpp"

namespace schemac {

// Integers come in ten widths and signs, no other kind of type in more.
constexpr std::size_t slots_a_kind = 10;
constexpr std::size_t type_slots = slots_a_kind * std::variant_size_v<decltype(Type::kind)>;

// A target with its rows found once.
class TargetView {
 public:
  explicit TargetView(const TargetChoice& choice);

  [[nodiscard]] const Dialect& dialect() const { return *choice_->dialect; }
  [[nodiscard]] Version version() const { return choice_->version; }
  [[nodiscard]] const Capabilities& can() const { return choice_->capabilities; }
  // Null where the dialect says nothing of the type.
  [[nodiscard]] const TypeRow* row(const Type& type) const;
  [[nodiscard]] bool has_function(const Function& function) const { return !refused_[position_of(function)]; }
  // The pattern of a construct's row; null where there is no row.
  [[nodiscard]] const SpellingRow* spelling(std::string_view key) const;

 private:
  const TargetChoice* choice_;
  mutable std::array<const TypeRow*, type_slots> rows_{};
  mutable std::bitset<type_slots> known_;
  std::bitset<max_functions> refused_;
};

class TargetSet {
 public:
  explicit TargetSet(std::vector<const TargetView*> targets) : targets_(std::move(targets)) {}

  // "MySQL and TiDB": those for which the question is answered with yes; empty where there is none.
  template <class Question>
  [[nodiscard]] std::string where(const Question& question) const {
    std::vector<std::string_view> titles;
    for (const TargetView* target : targets_)
      if (question(*target)) titles.push_back(target->dialect().title);
    return titles.empty() ? std::string() : joined(titles);
  }
  template <class Question>
  [[nodiscard]] const TargetView* first(const Question& question) const {
    for (const TargetView* target : targets_)
      if (question(*target)) return target;
    return nullptr;
  }
  // Targets that lack a capability, with their version where a later one has it: "MySQL and PostgreSQL 14".
  [[nodiscard]] std::string without(Support Capabilities::*capability) const;
  // "PostgreSQL 15": from when on those have it that lack it; empty where none ever does.
  [[nodiscard]] std::string since(Support Capabilities::*capability) const;

  [[nodiscard]] auto begin() const { return targets_.begin(); }
  [[nodiscard]] auto end() const { return targets_.end(); }

 private:
  [[nodiscard]] static std::string joined(const std::vector<std::string_view>& titles);

  std::vector<const TargetView*> targets_;
};

// "MySQL has", "MySQL and TiDB have": the titles with the verb, given for one of them.
[[nodiscard]] std::string with_verb(const std::string& titles, std::string_view verb);

}  // namespace schemac
