// Objects other than tables, enums and views, all of one shape: a kind, a name, and attributes that the kind's row names.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "compiler/base/name_map.hpp"
#include "compiler/model/column.hpp"

namespace schemac {

// In the order in which they are made where nothing else decides.
enum class ObjectKind : std::uint8_t { schema, extension, domain, composite, sequence, routine, raw, trigger, row_security, policy, grant };
constexpr std::size_t object_kind_count = 11;

struct NamedType {
  Text name;
  Type type;
  Extent where;
  friend bool operator==(const NamedType&, const NamedType&) = default;
};
struct NamedExpression {
  Text name;
  Expression expr;
  Extent where;
  friend bool operator==(const NamedExpression&, const NamedExpression&) = default;
};

// A text is a word, a number, a name or a server's own text, as the kind's row says.
struct Attribute {
  Text name;
  std::variant<Text, bool, std::vector<Text>, Type, Expression, NameMap<NamedExpression>, NameMap<NamedType>> value;
  Extent where;
  friend bool operator==(const Attribute&, const Attribute&) = default;
};

// What must be there before an object can. A hard need also forbids that it goes while the object stands; the others only order.
struct ObjectNeed {
  Text name;              // of a table or view; of another object, its id
  bool relation = false;  // a table or view
  bool hard = false;
  friend bool operator==(const ObjectNeed&, const ObjectNeed&) { return true; }
};

// The object as it is on one dialect: the whole object with that dialect's keys laid over the common ones.
template <class Value>
struct Variant {
  Text dialect;
  Shared<Value> value;
  friend bool operator==(const Variant&, const Variant&) = default;
};

struct Object {
  Text name;  // of a grant, the role; empty for row security
  ObjectKind kind{};
  Text table;                     // that it belongs to; of a grant, what it is on; empty for the others
  NameMap<Attribute> attributes;  // those that are given, in the order of the kind's row
  Text comment;
  std::vector<Text> depends_on;
  bool says_depends_on = false;  // `depends_on` is written, and so nothing is guessed from texts
  Text renamed_from;
  Only only;
  std::vector<Variant<Object>> variants;
  std::vector<ObjectNeed> needs;  // filled when the schema is normalised; no part of the value
  Extent where;                   // the key
  friend bool operator==(const Object&, const Object&) = default;

  template <class Value>
  [[nodiscard]] const Value* get(std::string_view attribute) const {
    for (const Attribute& each : attributes)
      if (each.name == attribute) return std::get_if<Value>(&each.value);
    return nullptr;
  }
  [[nodiscard]] Text text(std::string_view attribute) const {
    const Text* found = get<Text>(attribute);
    return found == nullptr ? Text() : *found;
  }
  [[nodiscard]] bool flag(std::string_view attribute) const {
    const bool* found = get<bool>(attribute);
    return found != nullptr && *found;
  }
};

enum class AttributeShape : std::uint8_t { word, number, flag, name, names, type, expression, value, checks, fields, text };
struct AttributeRow {
  std::string_view key{};
  AttributeShape shape{};
  std::span<const std::string_view> words = {};  // of a word
};

inline constexpr std::array<std::string_view, 3> trigger_timings{"before", "after", "instead_of"};
inline constexpr std::array<std::string_view, 2> trigger_levels{"row", "statement"};
inline constexpr std::array<std::string_view, 5> policy_commands{"all", "select", "insert", "update", "delete"};
inline constexpr std::array<std::string_view, 2> row_security_words{"true", "forced"};

struct ObjectKindRow {
  ObjectKind kind{};
  std::string_view word{};     // in names of operations and templates
  std::string_view title{};    // as messages call it
  std::string_view section{};  // the key that holds such objects: of a schema or of a table
  std::span<const AttributeRow> attributes{};
  bool of_table = false;  // stands in a table
  bool listed = false;    // its section is a list
  bool renamed_from = false;
  bool depends_on = false;
  bool where_text = false;  // exists on the dialects that it has a text for
  bool alters = false;      // some server changes it in place
};

[[nodiscard]] const ObjectKindRow& row_of(ObjectKind kind);
[[nodiscard]] std::span<const ObjectKindRow> object_kind_rows();

// Different for different objects; in order of kind.
[[nodiscard]] Text object_id(ObjectKind kind, Text table, Text name);
[[nodiscard]] inline Text object_id(const Object& object) { return object_id(object.kind, object.table, object.name); }
// Of a trigger's event `update of a, b`: the columns; none of other events.
[[nodiscard]] std::vector<Text> event_columns(Text event);
// `sequence s`, `trigger t on T`: bytes as they are.
[[nodiscard]] std::string object_title(const Object& object);

}  // namespace schemac
