// Objects as one target keeps them, with what each needs.
#include <algorithm>

#include "compiler/check/named_types.hpp"
#include "compiler/check/normalization.hpp"
#include "compiler/check/relation_names.hpp"

namespace schemac {
namespace {

// A server's own text ends in no semicolon: the script puts that.
Text bare(Text text) {
  const std::string_view all = text;
  const std::size_t last = all.find_last_not_of(" \t\r\n;");
  return Text(all.substr(0, last == std::string_view::npos ? 0 : last + 1));
}

bool holds(const Attribute& attribute, std::string_view name, std::string_view word) {
  const Text* text = std::get_if<Text>(&attribute.value);
  return attribute.name == name && text != nullptr && *text == word;
}

// Says what is so without it.
bool is_usual(const Attribute& attribute) {
  const bool* flag = std::get_if<bool>(&attribute.value);
  const auto* names = std::get_if<std::vector<Text>>(&attribute.value);
  return holds(attribute, "for", "all") || holds(attribute, "for_each", "row") || holds(attribute, "increment", "1") ||
         holds(attribute, "cache", "1") || (flag != nullptr && *flag == (attribute.name == "permissive" || attribute.name == "null")) ||
         (attribute.name == "to" && names->size() == 1 && names->front() == "public");
}

class ObjectNormalizer {
 public:
  ObjectNormalizer(const Table& table, Normalization& side) : table_(table), side_(side) {}

  Object object(const Object& written) const {
    const Capabilities& can = side_.target.capabilities;
    Object kept = written;
    kept.only = {};
    kept.variants.clear();
    kept.attributes = {};
    for (Attribute attribute : written.attributes)
      if (keep(written, attribute)) kept.attributes.insert(std::move(attribute));
    if (written.kind == ObjectKind::grant) target(kept);
    if (written.kind == ObjectKind::sequence && can.sequence_type == Support::no) bound(written, kept);
    if (can.object_comments[static_cast<std::size_t>(written.kind)] == Support::no) kept.comment = {};
    return kept;
  }

 private:
  bool keep(const Object& written, Attribute& attribute) const {
    if (is_usual(attribute)) return false;
    if (side_.target.capabilities.sequence_type == Support::no && written.kind == ObjectKind::sequence &&
        (attribute.name == "type" || attribute.name == "owned_by"))
      return false;
    if (auto* type = std::get_if<Type>(&attribute.value)) *type = normalized_type(*type, side_);
    if (auto* text = std::get_if<Text>(&attribute.value)) *text = bare(*text);
    if (auto* fields = std::get_if<NameMap<NamedType>>(&attribute.value))
      for (NamedType& field : *fields) field.type = normalized_type(field.type, side_);
    if (auto* checks = std::get_if<NameMap<NamedExpression>>(&attribute.value)) {
      NameMap<NamedExpression> chosen;
      for (NamedExpression& check : *checks)
        if (const std::optional<Expression> expr = normalized_expression(check.expr, table_, side_)) chosen.insert({check.name, *expr, check.where});
      *checks = std::move(chosen);
    }
    if (auto* expr = std::get_if<Expression>(&attribute.value)) {
      const Type* type = written.get<Type>("type");
      std::optional<Expression> chosen =
          type != nullptr ? normalized_default(*expr, *type, table_, side_) : normalized_expression(*expr, table_, side_);
      if (!chosen) return false;
      *expr = std::move(*chosen);
    }
    return true;
  }

  // What a grant is on, where that is no table or view.
  void target(Object& kept) const {
    for (const ObjectKind kind : {ObjectKind::sequence, ObjectKind::schema})
      if (side_.world.object(kind, kept.table) != nullptr) kept.attributes.insert({Text("target"), Text(row_of(kind).word), {}});
  }

  // The type's own end, where a server has one type for all sequences.
  static void bound(const Object& written, Object& kept) {
    const Type* type = written.get<Type>("type");
    const auto* integer = type == nullptr ? nullptr : type_as<IntegerType>(*type);
    if (integer == nullptr || integer->bits == 64) return;
    const bool down = written.text("increment").view().starts_with('-');
    const Text key(down ? "min" : "max");
    if (kept.attributes.contains(key)) return;
    const std::int64_t most = (std::int64_t{1} << (integer->bits - 1)) - 1;
    kept.attributes.insert({key, Text(down ? "-" + std::to_string(most + 1) : std::to_string(most)), {}});
  }

  const Table& table_;
  Normalization& side_;
};

class Needs {
 public:
  Needs(const Schema& result, Object& object) : result_(result), object_(object), own_(object_id(object)) {}

  void find() {
    if (object_.kind == ObjectKind::grant)
      named(object_.table, true);
    else if (!object_.table.empty())
      relation(object_.table, true);
    for (const Text name : object_.depends_on) named(name, true);
    const bool trigger = object_.kind == ObjectKind::trigger;
    for (const std::string_view key : {"create", "text"})
      if (!object_.says_depends_on)
        each_word(object_.text(key), [&](std::string_view word, std::string_view) { trigger ? routines(Text(word)) : named(Text(word), false); });
    if (const Type* type = object_.get<Type>("type")) type_named(*type);
    if (const auto* fields = object_.get<NameMap<NamedType>>("fields"))
      for (const NamedType& field : *fields) type_named(field.type);
  }

 private:
  void add(Text name, bool is_relation, bool hard) {
    if (!is_relation && name == own_) return;
    for (ObjectNeed& need : object_.needs)
      if (need.name == name && need.relation == is_relation) {
        need.hard = need.hard || hard;
        return;
      }
    object_.needs.push_back({name, is_relation, hard});
  }
  void relation(Text name, bool hard) {
    if (result_.tables.contains(name) || result_.views.contains(name)) add(name, true, hard);
  }
  void object(ObjectKind kind, Text name, bool hard) {
    const Text id = object_id(kind, {}, name);
    if (result_.objects.contains(id)) add(id, false, hard);
  }
  void named(Text name, bool hard) {
    relation(name, hard);
    for (const ObjectKindRow& row : object_kind_rows())
      if (!row.of_table && row.kind != ObjectKind::grant) object(row.kind, name, hard);
  }
  void routines(Text name) {
    object(ObjectKind::routine, name, true);
    object(ObjectKind::raw, name, true);
  }
  void type_named(const Type& type) {
    const auto* named_type = type_as<EnumNameType>(innermost(type));
    if (named_type == nullptr) return;
    object(ObjectKind::domain, named_type->name, true);
    object(ObjectKind::composite, named_type->name, true);
  }

  const Schema& result_;
  Object& object_;
  Text own_;
};

// `value` alone, of the domain's type.
Table value_table(const Object& object, const Normalization& side) {
  Table table;
  Column column;
  column.name = Text("value");
  if (const Type* type = object.get<Type>("type")) column.type = *type;
  table.columns.insert(std::move(column));
  resolve_named_types(table, side.world);
  return table;
}

bool supported(const Normalization& side, const Object& object) {
  return side.target.capabilities.objects[static_cast<std::size_t>(object.kind)] == Support::yes;
}

}  // namespace

void add_objects(const Schema& written, Normalization& side, Schema& result) {
  std::vector<Entry<Object>> found;
  for (const Entry<Object>& entry : written.objects) {
    const Object* form = object_form(*entry.value, side.dialect());
    if (form != nullptr && supported(side, *form))
      found.push_back({entry.name, Shared<Object>(ObjectNormalizer(value_table(*form, side), side).object(*form)), entry.place});
  }
  for (const Entry<Table>& entry : written.tables) {
    if (entry.value->triggers.empty() && entry.value->policies.empty() && entry.value->row_security.empty() && entry.value->variants.empty())
      continue;
    const Table* form = side.world.form(entry);
    if (form == nullptr) continue;
    for (const NameMap<Object>* objects : {&form->triggers, &form->policies, &form->row_security})
      for (const Object& object : *objects)
        if (supported(side, object)) found.push_back({object_id(object), Shared<Object>(ObjectNormalizer(*form, side).object(object)), entry.place});
  }
  std::sort(found.begin(), found.end(), [](const Entry<Object>& left, const Entry<Object>& right) { return left.name < right.name; });
  for (const Entry<Object>& entry : found) result.objects.insert(entry);
  NameMap<Entry<Object>> linked;
  for (const Entry<Object>& entry : result.objects) {
    Object object = *entry.value;
    Needs(result, object).find();
    linked.insert({entry.name, Shared<Object>(std::move(object)), entry.place});
  }
  result.objects = std::move(linked);
}

}  // namespace schemac
