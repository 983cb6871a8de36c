// Types, expressions and queries as one line of text each, for dumps: `varchar(32)`, `(and (> price 0) (is_null note))`.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "compiler/model/query.hpp"

namespace schemac {

[[nodiscard]] std::string text_of(const Type& type);
[[nodiscard]] std::string text_of(const Expr& expr);
[[nodiscard]] std::string text_of(const Query& query);
[[nodiscard]] std::string text_of(const Window& window);
[[nodiscard]] std::string text_of(const OrderItem& item);

// A name bare where it is a word, else in double quotes; a value in single quotes. Quotes inside are doubled.
[[nodiscard]] std::string name_text(std::string_view name);
[[nodiscard]] std::string value_text(std::string_view value);

// The word of an enumerator, from a list in the order of its declaration.
template <class Words, class Value>
[[nodiscard]] std::string_view word(const Words& words, Value value) {
  return words[static_cast<std::size_t>(value)];
}

// `(a b c)`. Empty parts are left out.
class List {
 public:
  explicit List(std::string_view head) : text_("(" + std::string(head)) {}
  List& add(std::string_view part) {
    if (!part.empty()) (text_ += ' ') += part;
    return *this;
  }
  List& add(const ExprPtr& expr) { return expr ? add(text_of(*expr)) : *this; }
  template <class Part>
  List& add_all(const std::vector<Part>& parts) {
    for (const Part& part : parts) add_one(part);
    return *this;
  }
  [[nodiscard]] std::string close() { return std::move(text_) + ')'; }

 private:
  void add_one(const ExprPtr& expr) { add(expr); }
  void add_one(const OrderItem& item) { add(text_of(item)); }
  void add_one(Text name) { add(name_text(name)); }

  std::string text_;
};

}  // namespace schemac
