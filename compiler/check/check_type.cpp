// A column's type: known, in range, and what targets make of it.
#include <fmt/format.h>

#include "compiler/check/table_context.hpp"

namespace schemac {
namespace {

// As the user writes it, without a length.
std::string unsized(const Type& type) {
  const std::string written = describe(type);
  return written.substr(0, written.find('('));
}

// "`tinyint` is `smallint`".
Text kept_as(const Type& type, const TypeRow& row) { return Text(fmt::format("`{}` is `{}`", unsized(type), row.spelling)); }

struct TypeCheck {
  TableContext& context;
  const Column& column;

  void run(const Type& type) const {
    if (const auto* array = type_as<ArrayType>(type)) {
      if (const std::string missing = context.targets.without(&Capabilities::array_type); !missing.empty()) {
        refused(missing, "arrays");
        return;
      }
      run(*array->element);
      return;
    }
    if (type_as<EnumNameType>(type) != nullptr) return;
    if (const auto* native = type_as<NativeType>(type)) {
      if (native->texts.texts.empty())
        unknown();
      else
        own_text(native->texts);
      return;
    }
    for (const TargetView* target : context.targets) on_target(type, *target);
  }

 private:
  [[nodiscard]] Span span() const { return context.at(column.type_where); }

  void refused(const std::string& missing, std::string_view what) const {
    context.report.report(Code::type_not_on_target, span(), with_verb(missing, "does") + " not have " + std::string(what))
        .help("give the type that each dialect is to use: a mapping by dialect");
  }

  // World has put a type that fits everywhere into the place of what was written.
  void unknown() const {
    const Column* written = variant_for(*context.entry.value, context.world.dialect()).columns.find(column.name);
    const EnumNameType& named = *type_as<EnumNameType>(innermost(written->type));
    if (context.world.object(ObjectKind::composite, named.name) != nullptr) {
      refused(context.targets.where([](const TargetView&) { return true; }), "composite types");
      return;
    }
    Report report = context.report.report(Code::unknown_type, span(), "unknown type " + quoted(named.name));
    std::vector<std::string_view> known = {"boolean",  "tinyint",   "smallint", "integer", "bigint",    "decimal", "real",  "double",
                                           "char",     "varchar",   "text",     "binary",  "varbinary", "blob",    "date",  "time",
                                           "datetime", "timestamp", "interval", "json",    "uuid",      "enum",    "native"};
    for (const Entry<Enum>& entry : context.world.schema().enums) known.push_back(entry.name.view());
    for (const Entry<Object>& entry : context.world.schema().objects)
      if (entry.value->kind == ObjectKind::domain || entry.value->kind == ObjectKind::composite) known.push_back(entry.value->name.view());
    help_nearest(report, named.name, known);
  }

  void own_text(const PerDialect& texts) const {
    const std::string missing = context.targets.where([&](const TargetView& target) { return text_for(texts, target.dialect()) == nullptr; });
    if (!missing.empty())
      context.report.report(Code::no_text_for_target, span(), "the type has no text for " + missing)
          .help("add one, or say with `only` where the column exists");
  }

  void on_target(const Type& type, const TargetView& target) const {
    const TypeRow* row = target.row(type);
    if (row == nullptr) return;
    const std::string_view title = target.dialect().title;
    if (row->keeping == Keeping::refused && row->becomes.empty() && type_as<EnumValuesType>(type) == nullptr) {
      context.report.report(Code::type_not_on_target, span(), fmt::format("{} does not have the type {}: {}", title, describe(type), row->loss))
          .help("give the type that each dialect is to use: a mapping by dialect");
      return;
    }
    const Column* former = context.former_column(column);
    const bool was_noted = former != nullptr && former->type == column.type;
    if (row->keeping == Keeping::note && !was_noted)
      context.notes.add(Code::type_not_kept, title, "column", kept_as(type, *row).view(), row->loss, span());
    if (row->keeping == Keeping::narrow && !was_noted && others_have_more(type))
      context.notes.add(Code::type_not_kept, title, "column", Text(quoted(unsized(type))).view(), row->loss, span());
    sizes(type, *row, title);
  }

  [[nodiscard]] bool others_have_more(const Type& type) const {
    return context.targets.first([&](const TargetView& other) {
      const TypeRow* row = other.row(type);
      return row != nullptr && row->keeping != Keeping::narrow;
    }) != nullptr;
  }

  void too_large(std::string_view title, std::string_view what, unsigned limit, std::string_view help = {}) const {
    Report report = context.report.report(
        Code::type_size, span(),
        fmt::format("column `{}` is {}, and {} takes a {} of at most {}", column.name.view(), describe(column.type), title, what, limit));
    if (!help.empty()) report.help(std::string(help));
  }

  static std::string_view longer(bool is_text, bool varying) {
    if (is_text) return varying ? "make it `text`" : "make it `varchar`";
    return varying ? "make it `blob`" : "make it `varbinary`";
  }

  void sizes(const Type& type, const TypeRow& row, std::string_view title) const {
    const auto* text = type_as<CharType>(type);
    const auto* binary = type_as<BinaryType>(type);
    const auto* decimal = type_as<DecimalType>(type);
    const std::uint32_t length = text != nullptr ? text->length : binary != nullptr ? binary->length : 0;
    if (row.max_length != 0 && length > row.max_length)
      too_large(title, "length", row.max_length, longer(text != nullptr, text != nullptr ? text->varying : binary->varying));
    if (decimal == nullptr) return;
    if (row.max_precision != 0 && decimal->precision > row.max_precision)
      too_large(title, "precision", row.max_precision);
    else if (row.max_scale != 0 && decimal->scale > row.max_scale)
      too_large(title, "scale", row.max_scale);
  }
};

}  // namespace

void check_type(TableContext& context, const Column& column) { TypeCheck{context, column}.run(column.type); }

}  // namespace schemac
