// A schema: every object of one version, as load hands it over (and, in the same shape, as check normalises it for one dialect).
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "compiler/base/name_map.hpp"
#include "compiler/model/policy.hpp"
#include "compiler/model/query.hpp"
#include "compiler/model/rollout.hpp"
#include "compiler/model/table.hpp"

namespace schemac {

struct EnumValue {
  Text name;  // the value; called `name` so that a NameMap can hold it
  Text renamed_from;
  Extent where;
  friend bool operator==(const EnumValue&, const EnumValue&) = default;
};
struct Enum {
  Text name;
  NameMap<EnumValue> values;
  Text comment;
  Text renamed_from;
  Extent where;
  bool of_column = false;  // stands for an `enum(...)` in a column: goes by the name of this, and with it
  Allowances allow;
  friend bool operator==(const Enum&, const Enum&) = default;
};

enum class CheckOption : std::uint8_t { none, local, cascaded };
enum class ViewSecurity : std::uint8_t { unspecified, invoker, definer };

struct View {
  Text name;
  ViewQuery query;
  // Filled when the schema is normalised, for queries that are trees.
  std::vector<Text> columns;       // names of the output, in order; then the query itself gives its output columns none
  std::vector<Type> column_types;  // of `columns`, where the server binds them; NativeType without texts where the type is not known
  // Tables and views named anywhere in the query, and their columns: sorted, each once. Of a server's own text relations alone, all that it may read.
  std::vector<ColumnUse> reads;
  Text comment;
  CheckOption check_option = CheckOption::none;
  ViewSecurity security = ViewSecurity::unspecified;
  bool materialized = false;
  NameMap<Index> indexes;  // of a materialized view
  Text renamed_from;
  Only only;
  std::vector<Variant<View>> variants;
  Extent where;
  Allowances allow;
  friend bool operator==(const View&, const View&) = default;
};

// A definition and where it stands. The value may be shared with the other side of a diff.
template <class Value>
struct Entry {
  Text name;
  Shared<Value> value;
  Place place;
  friend bool operator==(const Entry&, const Entry&) = default;
};

struct Version {
  std::uint16_t major = 0;
  std::uint16_t minor = 0;
  std::uint16_t patch = 0;
  friend auto operator<=>(const Version&, const Version&) = default;
};

struct Target {
  Text name;  // of a dialect
  Version version;
  Extent where;
  friend bool operator==(const Target&, const Target&) = default;
};

struct Schema {
  NameMap<Target> targets;  // empty: every dialect, at its oldest supported version
  Place targets_place;
  std::vector<DialectOption> defaults;  // of `defaults`: {mysql: {charset: ...}}
  Place defaults_place;
  Shared<Policy> policy;  // null: none
  Place policy_place;
  NameMap<Entry<Enum>> enums;
  NameMap<Entry<Table>> tables;
  NameMap<Entry<View>> views;
  NameMap<Entry<Rollout>> rollouts;
  NameMap<Entry<Object>> objects;  // by id; those of tables join them when the schema is normalised
  friend bool operator==(const Schema&, const Schema&) = default;
};

}  // namespace schemac
