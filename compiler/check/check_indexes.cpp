// Indexes: parts that are there, and what each target keeps of them.
#include <algorithm>
#include <fmt/format.h>
#include <unordered_set>

#include "compiler/base/contains.hpp"
#include "compiler/check/table_context.hpp"

namespace schemac {
namespace {

constexpr std::array<std::string_view, 9> method_names = {"", "btree", "hash", "gin", "gist", "brin", "spgist", "fulltext", "spatial"};
constexpr PlaceRules part_rules{"an index", true, false, false, false, false, false};
constexpr PlaceRules predicate_rules{"an index's `where`", true, false, false, false, false, false};

class IndexCheck {
 public:
  IndexCheck(TableContext& context, const Index& index) : context_(context), index_(index) {
    const Index* former = context.former_index(index);
    was_noted_ = former != nullptr && former->parts == index.parts && former->invisible == index.invisible;
  }

  void run() {
    if (index_.parts.empty())
      context_.report.report(Code::no_columns, context_.at(index_.where), fmt::format("index `{}` has no columns", index_.name.view()));
    for (const IndexPart& part : index_.parts) this->part(part);
    repeated();
    include();
    if (index_.predicate) predicate();
    properties();
    const bool words = index_.method == IndexMethod::fulltext || index_.method == IndexMethod::spatial || index_.method == IndexMethod::gin ||
                       index_.method == IndexMethod::gist;
    if (!words) check_key_size(context_, index_.parts, {"index", index_.name}, context_.at(index_.where));
  }

 private:
  void lacks(Support Capabilities::*capability, Span span, std::string_view what,
             std::string_view help = "say with `only` where the index exists, or give it a form of its own there") {
    report_lacking(context_.report, context_.targets, capability, span, what, help);
  }
  void lost(Support Capabilities::*capability, std::string_view what, std::string_view loss, Span span) {
    if (was_noted_) return;
    for (const TargetView* target : context_.targets)
      if (target->can().*capability == Support::no) context_.notes.add(Code::not_kept, target->dialect().title, "index", what, loss, span);
  }

  void part(const IndexPart& part) {
    const Span span = context_.at(part.where);
    if (part.expr) {
      expression(*part.expr, span);
    } else if (context_.table.columns.find(part.column) == nullptr) {
      context_.unknown_column(span, part.column);
      return;
    }
    if (part.length != 0) prefix(part, span);
    if (part.descending) lost(&Capabilities::descending_index, "`desc` is not kept", "it is read backwards", span);
    if (part.nulls != NullsOrder::unspecified) lost(&Capabilities::nulls_order, "the order of nulls is not kept", "it changes no result", span);
    if (!part.opclass.empty()) lacks(&Capabilities::index_opclass, span, "operator classes");
  }

  void prefix(const IndexPart& part, Span span) {
    const Column* column = context_.table.columns.find(part.column);
    if (column == nullptr) return;
    const Family family = family_of(column->type);
    if (family != Family::text && family != Family::binary && family != Family::unknown)
      context_.report.report(Code::type_mismatch, span,
                             fmt::format("`{}` is {}, of which there is no beginning to index", part.column.view(), describe(column->type)));
    if (const auto* text = type_as<CharType>(column->type); text != nullptr && part.length > text->length)
      context_.report.report(Code::key_too_long, span,
                             fmt::format("the prefix has {} characters, and column `{}` has {}", part.length, part.column.view(), text->length));
    prefix_lost(part, *column, span);
  }

  // Where a target indexes the whole column instead: another key where it is unique, and refused rows where values are long (PostgreSQL 54000).
  void prefix_lost(const IndexPart& part, const Column& column, Span span) {
    const std::string mend = fmt::format("index the expression `left({}, {})`", part.column.view(), part.length);
    const std::string missing = context_.targets.without(&Capabilities::index_prefix);
    if (index_.unique && !missing.empty()) {
      context_.report
          .report(Code::not_on_target, span,
                  fmt::format("{} no index over the beginning of a column, and the whole of `{}` would be another unique key",
                              with_verb(missing, "has"), part.column.view()))
          .help(mend + " there, or say with `only` where the index exists");
      return;
    }
    const Column* former = context_.former_column(column);
    if (was_noted_ && former != nullptr && former->type == column.type) return;
    for (const TargetView* target : context_.targets) {
      if (target->can().index_prefix == Support::yes) continue;
      const Dialect& dialect = target->dialect();
      if (may_exceed(column, dialect.limits))
        context_.report
            .report(Code::index_refuses_rows, span,
                    fmt::format("{} indexes the whole of `{}`, and refuses rows with more than {} bytes in an index", dialect.title,
                                part.column.view(), dialect.limits.index_row_bytes))
            .help(mend + " there");
      else
        context_.notes.add(Code::not_kept, dialect.title, "index", "the prefix length is not kept", "the whole column is indexed", span);
    }
  }

  static bool may_exceed(const Column& column, const Limits& limits) {
    if (limits.index_row_bytes == 0) return false;
    if (const auto* text = type_as<CharType>(column.type)) return std::uint64_t{text->length} * limits.character_bytes > limits.index_row_bytes;
    if (const auto* binary = type_as<BinaryType>(column.type)) return binary->length > limits.index_row_bytes;
    return true;
  }

  void expression(const Expression& expr, Span span) {
    const ValueType value = context_.type(expr, part_rules);
    context_.check_portable(expr, {"the index"});
    lacks(&Capabilities::expression_index, span, "indexes on expressions");
    if (expr.tree() == nullptr) return;
    stable(expr);
    functions(expr);
    const bool reads_lob = std::any_of(context_.facts.columns.begin(), context_.facts.columns.end(),
                                       [](const auto& read) { return type_as<TextType>(read.first->type) != nullptr; });
    const std::string missing = context_.targets.without(&Capabilities::lob_key);
    if (!missing.empty() && (value.family == Family::json || (value.family == Family::text && reads_lob)))
      context_.report
          .report(Code::lob_in_key, span, fmt::format("{} no indexes on expressions that give {}", with_verb(missing, "has"), describe(value)))
          .help("cast it: `cast(... as varchar(100))`");
  }

  void stable(const Expression& expr) {
    context_.check_zone(expr, part_rules.name, Code::session_dependent);  // two sessions would not find each other's rows
    if (!context_.facts.has(Feature::session)) return;
    const std::string strict = context_.targets.without(&Capabilities::session_dependent_key);
    if (!strict.empty())
      context_.report
          .report(Code::session_dependent, context_.locate(expr)(context_.facts.of(Feature::session)),
                  with_verb(strict, "lets") + " no index follow settings of the session, as this does")
          .help("leave out the conversion, or index a plain column that the application fills");
  }

  void functions(const Expression& expr) {
    for (const auto& [function, where] : context_.facts.calls) {
      const std::string_view name = function->name;
      if (function->stability == Stability::volatile_) continue;
      const std::string missing = context_.targets.where([&](const TargetView& target) {
        const auto allowed = target.dialect().index_functions;
        return !allowed.empty() && !contains(allowed, name);
      });
      if (!missing.empty())
        context_.report
            .report(Code::function_not_on_target, context_.locate(expr)(where),
                    fmt::format("{} no index call `{}`", with_verb(missing, "lets"), name))
            .help("index a generated column instead, or say with `only` where the index exists");
    }
  }

  void repeated() {
    std::unordered_set<Text> seen;
    for (const IndexPart& part : index_.parts)
      if (!part.column.empty() && !seen.insert(part.column).second)
        context_.report.report(Code::repeated_column, context_.at(part.where),
                               fmt::format("column `{}` stands twice in index `{}`", part.column.view(), index_.name.view()));
  }

  void include() {
    if (index_.include.empty()) return;
    for (const Text name : index_.include)
      if (context_.table.columns.find(name) == nullptr) context_.unknown_column(context_.name_behind(index_.where, name), name);
    lacks(&Capabilities::covering_index, context_.words_behind(index_.where, {"include"}), "indexes that include columns");
  }

  void predicate() {
    context_.type(*index_.predicate, predicate_rules, true);
    context_.check_portable(*index_.predicate, {"the index's `where`"});
    const Span span = context_.at(index_.predicate->where);
    lacks(&Capabilities::partial_index, span, "partial indexes");
    stable(*index_.predicate);
  }

  void properties() {
    const Span span = context_.at(index_.where);
    if (index_.method != IndexMethod::unspecified) method(context_.words_behind(index_.where, {"using", method_name()}));
    if (index_.nulls_distinct == NullsDistinct::no)
      lacks(&Capabilities::nulls_not_distinct, context_.words_behind(index_.where, {"nulls_distinct"}), "indexes that take nulls as equal");
    if (index_.invisible) lost(&Capabilities::invisible_index, "`invisible` is not kept", "the index is used", span);
    if (!index_.with.empty()) lacks(&Capabilities::index_storage, context_.words_behind(index_.where, {"with"}), "storage parameters of an index");
    const bool ordered = index_.method == IndexMethod::unspecified || index_.method == IndexMethod::btree;
    if (index_.unique && !ordered)
      context_.report.report(Code::not_on_target, span, fmt::format("an index `using {}` cannot be unique", method_name()));
  }

  [[nodiscard]] std::string_view method_name() const { return method_names[static_cast<std::size_t>(index_.method)]; }

  void method(Span span) {
    const std::string_view name = method_name();
    const std::string missing = context_.targets.where([&](const TargetView& target) {
      const auto known = target.dialect().index_methods;
      return !known.empty() && !contains(known, name);
    });
    if (!missing.empty())
      context_.report.report(Code::not_on_target, span, fmt::format("{} no indexes `using {}`", with_verb(missing, "has"), name))
          .help("say with `only` where the index exists");
    method_fits(name, span);
  }

  // What such an index can be built on (PostgreSQL 42704, 0A000; MySQL 1283).
  void method_fits(std::string_view name, Span span) {
    const bool ordered = index_.method == IndexMethod::btree;
    if (index_.method == IndexMethod::hash && index_.parts.size() > 1)
      context_.report.report(Code::not_on_target, span, "an index `using hash` has one column");
    for (const IndexPart& part : index_.parts) {
      const Span place = context_.at(part.where);
      if (!ordered && (part.descending || part.nulls != NullsOrder::unspecified) && index_.method != IndexMethod::fulltext)
        context_.report.report(Code::not_on_target, place, fmt::format("an index `using {}` keeps no order", name))
            .help("leave out `desc` and `nulls`");
      const Column* column = context_.table.columns.find(part.column);
      if (column == nullptr || !part.opclass.empty() || holds(family_of(column->type))) continue;
      context_.report.report(Code::type_mismatch, place, fmt::format("an index `using {}` does not hold {}", name, describe(column->type)));
    }
  }

  [[nodiscard]] bool holds(Family family) const {
    if (family == Family::unknown) return true;
    switch (index_.method) {
      case IndexMethod::fulltext:
        return family == Family::text;
      case IndexMethod::gin:
        return family == Family::json || family == Family::array;
      case IndexMethod::gist:
      case IndexMethod::spatial:
        return false;
      case IndexMethod::spgist:
        return family == Family::text;
      case IndexMethod::brin:
        return family != Family::json && family != Family::array && family != Family::boolean && family != Family::enumeration;
      default:
        return true;
    }
  }

  TableContext& context_;
  const Index& index_;
  bool was_noted_ = false;
};

}  // namespace

void check_indexes(TableContext& context) {
  for (const Index& index : context.table.indexes) IndexCheck(context, index).run();
  const std::size_t count = context.table.indexes.size() + context.table.unique_keys.size();
  for (const TargetView* target : context.targets) {
    const std::uint32_t most = target->dialect().limits.indexes;
    if (most != 0 && count > most)
      context.report.report(Code::too_many, context.at(context.table.where),
                            fmt::format("{} indexes and keys, and {} takes {}", count, target->dialect().title, most));
  }
}

}  // namespace schemac
