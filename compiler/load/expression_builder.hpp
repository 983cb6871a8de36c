// Trees of expressions, built bottom up while a grammar reads: operands on a stack, and beside it what is open.
#pragma once

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "compiler/load/parse_prefix.hpp"

namespace schemac {

class ExpressionBuilder {
 public:
  explicit ExpressionBuilder(Cursor& at) : cursor(at) { operands_.reserve(8); }

  Cursor& cursor;

  [[nodiscard]] Extent where(std::string_view part) const { return cursor.where(part); }
  // From where `form` begins to the bracket (or word) that was last said to close one.
  [[nodiscard]] Extent form(std::string_view form) const { return {where(form).begin, closed_at_}; }
  void close(std::string_view mark) { closed_at_ = where(mark).end; }

  // Operands and operators. The height is read when the node is made, since making it pops operands.
  template <class Node>
  void push(Node node, Extent at, const unsigned& height = 1) {
    check_height(height, at);
    operands_.push_back({Expr{std::move(node), at}, height});
  }
  void push_string(std::string_view written) { push(StringLiteral{unquoted(written)}, where(written)); }
  void push_number(std::string_view digits);
  void temporal(std::string_view form);
  void interval(std::string_view form);
  void literal(std::string_view written) { literal_ = written; }
  void unit(std::string_view written) { unit_ = written; }
  void unary(UnaryOp op, std::string_view form);
  void add_operator(BinaryOp op) { operators_.push_back(op); }
  void binary();
  void begin_negatable(std::string_view words) { negated_.push_back(words.front() == 'n' || words.front() == 'N'); }
  void between();
  void in_list();
  void in_query();
  void escape() { has_escape_ = true; }
  void like();
  void begin_is() { negated_.push_back(false); }
  void negate_is() { negated_.back() = true; }
  void is(IsWhat what) { is_what_ = what; }
  void is_distinct() { is_what_.reset(); }
  void end_is(std::string_view form);

  // Names and calls.
  void begin_name(std::string_view written) { name_parts_.assign(1, written); }
  void name_part(std::string_view written) { name_parts_.push_back(written); }
  [[nodiscard]] std::string_view name() const { return name_parts_.front(); }
  void column();
  void begin_call();
  void call_argument();
  void call_star(std::string_view written);
  void call_distinct() { calls_.back().call.distinct = true; }
  void call_order();
  void call_filter();
  void call_over_name(std::string_view written);
  void call_over_definition();
  void end_call();

  // Forms with words inside.
  void begin_list() { lists_.push_back(operands_.size()); }
  void end_group(std::string_view form);
  void end_row(std::string_view form);
  void add_query(QueryPtr query) { queries_.emplace_back(std::move(query), cursor.height); }
  void scalar_query();
  void exists(std::string_view form);
  void add_type(Type type) { types_.push_back(std::move(type)); }
  void cast(std::string_view form);
  void extract_field(std::string_view written);
  void extract(std::string_view form);
  // A call of what was pushed since begin_list().
  void function(std::string_view name, std::string_view form);
  void swap_operands() { std::swap(operands_[operands_.size() - 1], operands_[operands_.size() - 2]); }
  void begin_trim() { trim_sides_.push_back('b'); }
  void trim_side(std::string_view word) { trim_sides_.back() = word.front(); }
  void end_trim(std::string_view form);
  void begin_case() { cases_.emplace_back(); }
  void case_operand();
  void case_when();
  void case_else();
  void end_case(std::string_view form);

  // Orders and windows.
  void begin_orders() { open_orders_.push_back({orders_.size(), 1}); }
  void order_descending() { next_order_.descending = true; }
  void order_nulls(NullsOrder nulls) { next_order_.nulls = nulls; }
  void order_item();
  void begin_window() { windows_.emplace_back(); }
  void window_base(std::string_view written) { windows_.back().window.base = unquoted(written); }
  void partition_item();
  void window_order();
  void frame(FrameUnit unit) { windows_.back().window.frame = Frame{unit, {}, std::nullopt}; }
  void bound(FrameBoundKind kind) { bound_ = {kind, {}}; }
  void offset_bound(FrameBoundKind kind);
  void frame_start() { windows_.back().window.frame->start = std::move(bound_); }
  void frame_end() { windows_.back().window.frame->end = std::move(bound_); }

  // What was read, when all is read; its height goes to the cursor.
  [[nodiscard]] ExprPtr result();
  [[nodiscard]] std::vector<OrderItem> order_result();
  [[nodiscard]] Window window_result();

 private:
  struct Operand {
    Expr expr;
    unsigned height = 1;
  };
  // What is open has the height that it will have when it closes.
  struct OpenCall {
    Call call;
    Extent where;
    unsigned height = 1;
  };
  struct OpenCase {
    Case node;
    unsigned height = 1;
  };
  struct OpenWindow {
    Window window;
    unsigned height = 1;
  };
  struct OpenOrder {
    std::size_t first = 0;
    unsigned height = 1;
  };

  // Raises `height` to one above what is popped.
  [[nodiscard]] ExprPtr pop(unsigned& height);
  [[nodiscard]] std::vector<ExprPtr> pop_list(unsigned& height);
  [[nodiscard]] QueryPtr pop_query(unsigned& height);
  [[nodiscard]] std::vector<OrderItem> pop_orders(unsigned& height);
  [[nodiscard]] Window pop_window(unsigned& height);
  [[nodiscard]] bool pop_negated();

  std::vector<Operand> operands_;
  std::vector<BinaryOp> operators_;
  std::vector<bool> negated_;
  std::vector<std::string_view> name_parts_;
  std::vector<OpenCall> calls_;
  std::vector<std::size_t> lists_;  // the first operand of each
  std::vector<std::pair<QueryPtr, unsigned>> queries_;
  std::vector<Type> types_;
  std::vector<Text> fields_;
  std::vector<char> trim_sides_;  // the first letter of `both`, `leading`, `trailing`
  std::vector<OpenCase> cases_;
  std::vector<OrderItem> orders_;
  std::vector<OpenOrder> open_orders_;
  std::vector<OpenWindow> windows_;
  OrderItem next_order_;
  FrameBound bound_;
  std::optional<IsWhat> is_what_;  // none: `distinct from`
  bool has_escape_ = false;
  std::string_view literal_;
  std::string_view unit_;
  std::uint32_t closed_at_ = 0;
};

// The parts of `interval LITERAL UNIT`, UNIT empty when it stands in the literal. `where` is the literal's, with its quotes.
[[nodiscard]] IntervalLiteral read_interval(const Cursor& cursor, std::string_view literal, std::string_view unit);

}  // namespace schemac
