// Which hazards a schema denies, warns of or allows: by `policy`, and by `allow` on an object.
#pragma once

#include <cstdint>
#include <vector>

#include "compiler/base/name_map.hpp"
#include "compiler/base/shared.hpp"
#include "compiler/source/span.hpp"

namespace schemac {

// One hazard of an object's `allow`.
struct Allowance {
  Text hazard;
  Text reason;
  Extent where;
  bool of_mixin = false;  // laid in: that it allows nothing in this table says nothing about the mixin
  friend bool operator==(const Allowance&, const Allowance&) = default;
};

// Of one object. No part of its value: what differs in this alone does not differ.
struct Allowances {
  Shared<std::vector<Allowance>> list;  // null: none
  friend bool operator==(const Allowances&, const Allowances&) { return true; }
};

enum class Verdict : std::uint8_t { allow, warn, deny };

// One word of `policy`: a hazard, or a group of them.
struct PolicyRule {
  Text hazard;
  Verdict verdict{};
  std::vector<Text> on;  // names of objects; empty: all
  Text reason;           // never empty where `on` is not
  Extent where;
  friend bool operator==(const PolicyRule&, const PolicyRule&) = default;
};

// What names of one kind of object look like.
struct NamePattern {
  Text name;  // the kind: `table`, `column`, ..
  Text pattern;
  Extent where;
  friend bool operator==(const NamePattern&, const NamePattern&) = default;
};

struct Policy {
  std::vector<PolicyRule> rules;
  NameMap<NamePattern> names;
  friend bool operator==(const Policy&, const Policy&) = default;
};

}  // namespace schemac
