// Words that allow hazards, found by the object that they stand on.
#include "compiler/hazard/allowing.hpp"

#include <algorithm>

namespace schemac {
namespace {

template <class Value>
const Value& form_on(const Value& common, std::string_view dialect) {
  for (const Variant<Value>& variant : common.variants)
    if (variant.dialect == dialect) return *variant.value;
  return common;
}

std::tuple<FileId, std::uint32_t, std::uint32_t> key_of(Span span) { return {span.file, span.begin, span.end}; }

bool has_alike(const Allowances* old, const Allowance& word) {
  return old != nullptr && old->list && std::any_of(old->list->begin(), old->list->end(), [&](const Allowance& each) {
           return each.hazard == word.hazard && each.reason == word.reason;
         });
}

bool has_alike(const Schema& before, const PolicyRule& rule) {
  if (!before.policy) return false;
  const std::vector<PolicyRule>& rules = before.policy->rules;
  return std::any_of(rules.begin(), rules.end(),
                     [&](const PolicyRule& each) { return each.hazard == rule.hazard && each.on == rule.on && each.reason == rule.reason; });
}

// `Order`, `Order.note`, or `note` of what is no column.
bool is_named(const std::vector<Text>& names, const Subject& subject) {
  const std::string path = subject.name.empty() ? subject.table.str() : subject.table.str() + "." + subject.name.str();
  return std::any_of(names.begin(), names.end(), [&](Text name) {
    return name == path || (!subject.table.empty() && name == subject.table) ||
           (subject.kind != SubjectKind::column && !subject.name.empty() && name == subject.name);
  });
}

// Of a schema by itself, whatever changes.
bool is_of_schema(Text word) {
  const HazardInfo* hazard = find_hazard(word);
  return hazard != nullptr ? hazard->group == HazardGroup::schema : find_hazard_group(word) == HazardGroup::schema;
}

bool means(Text word, const HazardInfo& hazard) { return word == hazard.name || word == word_of(hazard.group); }

// The object of OLD that one of NEW was.
template <class Value>
const Value* old_of(const NameMap<Value>& olds, const Value& now) {
  const Value* same = olds.find(now.name);
  return same != nullptr || now.renamed_from.empty() ? same : olds.find(now.renamed_from);
}
template <class Value>
const Value* old_of(const NameMap<Entry<Value>>& olds, const Entry<Value>& now, std::string_view dialect) {
  const Entry<Value>* same = olds.find(now.name);
  if (same == nullptr && !now.value->renamed_from.empty()) same = olds.find(now.value->renamed_from);
  if (same == nullptr) return nullptr;
  if constexpr (requires { same->value->variants; })
    return &form_on(*same->value, dialect);
  else
    return same->value.get();
}

const Allowances* allow_of(const auto* object) { return object == nullptr ? nullptr : &object->allow; }

}  // namespace

void Allowing::add(std::vector<Word>& words, const Allowances& allow, const Allowances* old, Place place) const {
  if (!allow.list) return;
  for (const Allowance& word : *allow.list) words.push_back({word.hazard, word.reason, place + word.where, word.of_mixin, has_alike(old, word)});
}

std::vector<Allowing::Word> Allowing::words_for(const Subject& subject, std::string_view dialect) const {
  std::vector<Word> words;
  if (const Entry<Table>* entry = after_.tables.find(subject.table); entry != nullptr) {
    const Table& table = form_on(*entry->value, dialect);
    const Table* old = old_of(before_.tables, *entry, dialect);
    if (const Column* column = subject.kind == SubjectKind::column && !subject.gone ? table.columns.find(subject.name) : nullptr) {
      add(words, column->allow, allow_of(old == nullptr ? nullptr : old_of(old->columns, *column)), entry->place);
      const auto* type = type_as<EnumNameType>(innermost(column->type));
      const Entry<Enum>* named = type == nullptr ? nullptr : after_.enums.find(type->name);
      if (named != nullptr) add(words, named->value->allow, allow_of(old_of(before_.enums, *named, dialect)), named->place);
    }
    if (const Index* index = subject.kind == SubjectKind::index && !subject.gone ? table.indexes.find(subject.name) : nullptr)
      add(words, index->allow, allow_of(old == nullptr ? nullptr : old_of(old->indexes, *index)), entry->place);
    add(words, table.allow, allow_of(old), entry->place);
  }
  if (subject.kind == SubjectKind::view)
    if (const Entry<View>* entry = after_.views.find(subject.name))
      add(words, form_on(*entry->value, dialect).allow, allow_of(old_of(before_.views, *entry, dialect)), entry->place);
  if (subject.kind == SubjectKind::type)
    if (const Entry<Enum>* entry = after_.enums.find(subject.name))
      add(words, entry->value->allow, allow_of(old_of(before_.enums, *entry, dialect)), entry->place);
  return words;
}

std::vector<Allowing::Word> Allowing::policy_words(const Subject& subject) const {
  std::vector<Word> words;
  if (!ruling_.policy) return words;
  for (const PolicyRule& rule : ruling_.policy->rules)
    if (!rule.on.empty() && is_named(rule.on, subject))
      words.push_back({rule.hazard, rule.reason, ruling_.policy_place + rule.where, false, &ruling_ != &before_ && has_alike(before_, rule)});
  return words;
}

std::optional<Allowed> Allowing::allowed(const Finding& finding, std::string_view dialect) {
  const HazardInfo& hazard = *hazard_of(finding.hazard);
  std::vector<Word> words = words_for(finding.subject, dialect);
  for (const Word& word : policy_words(finding.subject)) words.push_back(word);
  std::optional<Allowed> result;
  for (const Word& word : words) {
    if (!means(word.hazard, hazard)) continue;
    const bool spent = word.is_old && hazard.group != HazardGroup::schema;
    if (spent) {
      result = Allowed{word.reason, true};
      continue;
    }
    used_.insert(key_of(word.span));
    return Allowed{word.reason, false};
  }
  return result;
}

std::vector<Allowing::Unused> Allowing::unused(bool change) const {
  std::vector<Unused> list;
  const auto is_unused = [&](Text hazard, Span span) { return (change || is_of_schema(hazard)) && !used_.contains(key_of(span)); };
  const auto look = [&](const Allowances& allow, Place place) {
    if (!allow.list) return;
    for (const Allowance& word : *allow.list)
      if (!word.of_mixin && is_unused(word.hazard, place + word.where)) list.push_back({place + word.where, word.hazard});
  };
  const auto look_in = [&](const Table& table, Place place) {
    look(table.allow, place);
    for (const Column& column : table.columns) look(column.allow, place);
    for (const Index& index : table.indexes) look(index.allow, place);
  };
  for (const Entry<Table>& entry : after_.tables) {
    look_in(*entry.value, entry.place);
    for (const Variant<Table>& variant : entry.value->variants) look_in(*variant.value, entry.place);
  }
  for (const Entry<View>& entry : after_.views) {
    look(entry.value->allow, entry.place);
    for (const Variant<View>& variant : entry.value->variants) look(variant.value->allow, entry.place);
  }
  for (const Entry<Enum>& entry : after_.enums) look(entry.value->allow, entry.place);
  if (ruling_.policy)
    for (const PolicyRule& rule : ruling_.policy->rules)
      if (const Span span = ruling_.policy_place + rule.where; !rule.on.empty() && is_unused(rule.hazard, span)) list.push_back({span, rule.hazard});
  return list;
}

}  // namespace schemac
