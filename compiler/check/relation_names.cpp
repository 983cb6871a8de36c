// A walk through queries that looks at FROM alone.
#include "compiler/check/relation_names.hpp"

#include <algorithm>

#include "compiler/base/ascii.hpp"
#include "compiler/base/contains.hpp"
#include "compiler/base/overloaded.hpp"
#include "compiler/model/walk.hpp"

namespace schemac {
namespace {

class RelationWalk {
 public:
  explicit RelationWalk(const std::function<void(Text)>& visit) : visit_(visit) {}

  void query(const Query& query) {
    const std::size_t outer = hidden_.size();
    for (const CommonTable& common : query.with)
      if (query.recursive) hidden_.push_back(common.name);
    for (const CommonTable& common : query.with) {
      this->query(*common.query);
      if (!query.recursive) hidden_.push_back(common.name);
    }
    std::visit(Overloaded{[&](const Select& select) { this->select(select); },
                          [&](const Values& values) {
                            for (const auto& row : values.rows)
                              for (const ExprPtr& value : row) expression(value);
                          },
                          [&](const SetOperation& sets) { this->query(*sets.left), this->query(*sets.right); }},
               query.body);
    for (const OrderItem& item : query.order_by) expression(item.expr);
    hidden_.resize(outer);
  }

 private:
  void select(const Select& select) {
    for (const SourcePtr& source : select.from) this->source(*source);
    for (const SelectItem& item : select.items) expression(item.expr);
    for (const ExprPtr& expr : select.distinct_on) expression(expr);
    for (const ExprPtr& expr : select.group_by) expression(expr);
    expression(select.where);
    expression(select.having);
  }

  void source(const Source& source) {
    std::visit(Overloaded{[&](const NamedSource& named) {
                            if (!contains(hidden_, named.name)) visit_(named.name);
                          },
                          [&](const DerivedSource& derived) { query(*derived.query); },
                          [&](const JoinSource& join) {
                            this->source(*join.left);
                            this->source(*join.right);
                            expression(join.on);
                          }},
               source.kind);
  }

  void expression(const ExprPtr& tree) {
    if (!tree) return;
    walk(*tree, [&](const Expr& expr) {
      if (const auto* in = expr_as<InQuery>(expr)) query(*in->query);
      if (const auto* exists = expr_as<Exists>(expr)) query(*exists->query);
      if (const auto* scalar = expr_as<ScalarSubquery>(expr)) query(*scalar->query);
    });
  }

  const std::function<void(Text)>& visit_;
  std::vector<Text> hidden_;
};

// A quoted name from `at`, moved past its end; doubled quotes are one.
std::string quoted_name(std::string_view text, std::size_t& at) {
  const char quote = text[at++];
  std::string name;
  while (at < text.size()) {
    if (text[at] == quote && (at + 1 >= text.size() || text[at + 1] != quote)) break;
    if (text[at] == quote) ++at;
    name += text[at++];
  }
  ++at;
  return name;
}

std::string lower_case(std::string_view word) {
  std::string lower(word);
  for (char& byte : lower)
    if (byte >= 'A' && byte <= 'Z') byte = static_cast<char>(byte - 'A' + 'a');
  return lower;
}

}  // namespace

void each_word(std::string_view text, const std::function<void(std::string_view, std::string_view)>& visit) {
  std::string name;
  std::string before;
  std::string last;
  for (std::size_t at = 0; at < text.size();) {
    std::string part;
    if (text[at] == '"' || text[at] == '`') {
      part = quoted_name(text, at);
    } else if (is_word(text[at])) {
      while (at < text.size() && is_word(text[at])) part += text[at++];
    } else {
      ++at;
      continue;
    }
    if (name.empty()) before = last;
    visit(part, before);
    if (!name.empty()) name += '.';
    name += part;
    if (name.size() > part.size()) visit(name, before);
    last = lower_case(part);
    if (at >= text.size() || text[at] != '.') name.clear();
  }
}

void each_relation(const Query& query, const std::function<void(Text)>& visit) { RelationWalk(visit).query(query); }

void Mentions::add(Text relation) { relations_[lower_case(relation)].push_back(relation); }

void Mentions::each(std::string_view text, Place place, const std::function<void(Text)>& visit) const {
  each_word(text, [&](std::string_view word, std::string_view before) {
    if (place == Place::after_from && before != "from" && before != "join") return;
    const auto found = relations_.find(lower_case(word));
    if (found == relations_.end()) return;
    for (const Text name : found->second) visit(name);
  });
}

}  // namespace schemac
