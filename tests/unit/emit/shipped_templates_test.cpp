// Every operation that a dialect's plan can produce has a template, and every template of ours knows only names that are there.
#include <doctest/doctest.h>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>

#include "compiler/emit/check_names.hpp"
#include "compiler/emit/emit.hpp"
#include "compiler/emit/render.hpp"
#include "compiler/lower/lower.hpp"
#include "compiler/lower/lower_fact.hpp"
#include "compiler/lower/sample_operations.hpp"

namespace {

using namespace schemac;
namespace fs = std::filesystem;

TemplateStore shipped(SourceSet& files) {
  Sink sink;
  auto store = TemplateStore::open(std::nullopt, files, sink);
  REQUIRE(store);
  return std::move(*store);
}

// Empty for operations on anything else.
std::optional<bool> object_can_be_planned(const Operation& operation, const Capabilities& can) {
  const auto has = [&](ObjectKind kind) { return can.objects[static_cast<std::size_t>(kind)] == Support::yes; };
  if (const auto* op = std::get_if<CreateObject>(&operation)) return has(op->object->kind);
  if (const auto* op = std::get_if<DropObject>(&operation)) return has(op->object->kind);
  if (const auto* op = std::get_if<RenameObject>(&operation)) return has(op->kind) && can.object_rename == Support::yes;
  const auto* alter = std::get_if<AlterObject>(&operation);
  if (alter == nullptr) return std::nullopt;
  const ObjectKind kind = alter->after->kind;
  const bool comment_alone = kind == ObjectKind::schema || kind == ObjectKind::trigger;
  return has(kind) && (!comment_alone || can.object_comments[static_cast<std::size_t>(kind)] == Support::yes);
}

bool can_be_planned(const Operation& operation, const Capabilities& can) {
  const std::string_view name = operation_name(operation);
  const bool of_type = name.find("enum") != std::string_view::npos;
  if (of_type) return can.enum_storage == EnumStorage::named_type;
  if (std::holds_alternative<UpdateValues>(operation)) return can.enum_storage == EnumStorage::in_column;
  if (std::holds_alternative<RenameTables>(operation)) return can.table_renames == TableRenames::one_statement;
  if (std::holds_alternative<RenameColumns>(operation)) return can.column_renames == ColumnRenames::at_once;
  if (std::holds_alternative<FillDefault>(operation)) return can.volatile_default == VolatileDefault::in_steps;
  if (std::holds_alternative<ConvertColumn>(operation)) return can.conversion == Conversion::own_column;
  if (const auto planned = object_can_be_planned(operation, can)) return *planned;
  if (std::holds_alternative<RenameViewColumn>(operation)) return can.view_dependency == ViewDependency::enforced;
  if (std::holds_alternative<ValidateConstraint>(operation)) return can.not_valid == Support::yes;
  if (std::holds_alternative<AddExclusion>(operation) || std::holds_alternative<DropExclusion>(operation))
    return can.exclusion_constraint == Support::yes;
  if (std::holds_alternative<RenameIdentitySequence>(operation)) return can.identity_sequence == Support::yes;
  if (std::holds_alternative<CreateTouch>(operation) || std::holds_alternative<DropTouch>(operation)) return can.touch_trigger == Support::yes;
  if (std::holds_alternative<AddViewIndex>(operation) || std::holds_alternative<DropViewIndex>(operation))
    return can.materialized_view == Support::yes;
  return !std::holds_alternative<SetComment>(operation) || can.comments == CommentForm::statement;
}

TEST_CASE("template_coverage: every operation of every dialect renders") {
  SourceSet files;
  const TemplateStore store = shipped(files);
  for (const Dialect* dialect : all_dialects()) {
    for (const Operation& operation : sample_operations()) {
      if (!can_be_planned(operation, dialect->capabilities)) continue;
      Sink sink;
      const std::string name = std::string(operation_name(operation)) + ".sql";
      const auto rendered = Renderer(store.content(), *dialect, sink).render(name, lower_operation(*dialect, operation));
      CHECK_MESSAGE(rendered.has_value(), dialect->name, " ", name, ": ", sink.sorted().empty() ? "" : sink.sorted()[0].message);
    }
  }
}

bool can_be_asked(FactKind kind, const Capabilities& can) {
  if (kind == FactKind::exclusion) return can.exclusion_constraint == Support::yes;
  if (kind == FactKind::touch) return can.touch_trigger == Support::yes;
  return kind != FactKind::enum_values || can.enum_storage == EnumStorage::named_type;
}

TEST_CASE("template_coverage: every fact and every check of rows has a query") {
  SourceSet files;
  const TemplateStore store = shipped(files);
  for (const Dialect* dialect : all_dialects()) {
    Sink sink;
    const Renderer renderer(store.content(), *dialect, sink);
    for (const Fact& fact : sample_facts()) {
      if (!can_be_asked(fact.kind, dialect->capabilities)) continue;
      const auto query = renderer.render(fmt::format("fact_{}.sql", fact_name(fact.kind)), lower_fact(*dialect, fact, 0));
      CHECK_MESSAGE((query && query->size() == 1), dialect->name, " ", fact_name(fact.kind));
    }
    for (const RowCheck& check : sample_row_checks()) {
      const auto query = renderer.render(fmt::format("rows_{}.sql", row_check_name(check.kind)), lower_row_check(*dialect, check));
      CHECK_MESSAGE((query && query->size() == 1), dialect->name, " ", row_check_name(check.kind));
    }
  }
}

// A script that may be run again has no such operation there.
bool is_never_guarded(const Operation& operation, const Dialect& dialect) {
  const bool in_batches = std::visit(
      [](const auto& op) {
        if constexpr (requires { op.batches; }) return static_cast<bool>(op.batches);
        return false;
      },
      operation);
  return in_batches && dialect.capabilities.batch_rerun == Support::no;
}

TEST_CASE("an operation of several statements that is not run whole or not at all has a condition for each when it may be run again") {
  SourceSet files;
  const TemplateStore store = shipped(files);
  for (const Dialect* dialect : all_dialects()) {
    if (dialect->capabilities.ddl_transaction == DdlTransaction::full) continue;
    for (const Operation& operation : sample_operations()) {
      const std::string name(operation_name(operation));
      const Template* guard = store.content().find(*dialect, name + ".guard.sql");
      if (guard == nullptr || is_never_guarded(operation, *dialect)) continue;
      Sink sink;
      const Renderer renderer(store.content(), *dialect, sink);
      const Value context = lower_operation(*dialect, operation);
      const bool other = store.content().find(*dialect, name + ".rerun.sql") != nullptr;
      const auto statements = renderer.render(name + (other ? ".rerun.sql" : ".sql"), context);
      const auto conditions = renderer.render(*guard, context);
      CHECK_MESSAGE((statements && conditions && statements->size() == conditions->size()), dialect->name, " ", name);
    }
  }
}

TEST_CASE("all branches of shipped templates know their names") {
  SourceSet files;
  const TemplateStore store = shipped(files);
  Sink sink;
  CHECK(check_template_names(store.content(), sink));
  for (const Diagnostic& fault : sink.sorted()) MESSAGE(files.name(fault.span.file), ": ", fault.message);
}

struct Folder {
  fs::path path = fs::temp_directory_path() / "schemac_template_test";
  Folder() {
    fs::remove_all(path);
    fs::create_directories(path / "mysql");
  }
  ~Folder() { fs::remove_all(path); }
  void write(const fs::path& name, std::string_view text) const { std::ofstream(path / name) << text; }
};

TEST_CASE("a user's file replaces ours along the chain, and its faults are found when it is read") {
  const Folder folder;
  folder.write("mysql/drop_table.sql", "DROP TABLE IF EXISTS {{ table }}");
  SourceSet files;
  Sink sink;
  const auto store = TemplateStore::open(folder.path, files, sink);
  REQUIRE(store);
  const auto rendered = Renderer(store->content(), *find_dialect("tidb"), sink).render("drop_table.sql", Value::map().set("table", "t"));
  CHECK(*rendered == Rendered{"DROP TABLE IF EXISTS t"});
  CHECK(*Renderer(store->content(), *find_dialect("postgresql"), sink).render("drop_table.sql", Value::map().set("table", "t")) ==
        Rendered{"DROP TABLE t"});

  folder.write("mysql/drop_table.sql", "{% if false %}{{ tabel }}{% endif %}");
  CHECK_FALSE(TemplateStore::open(folder.path, files, sink));
  REQUIRE_FALSE(sink.sorted().empty());
  CHECK(sink.sorted()[0].message == "unknown name `tabel`");
  CHECK(sink.sorted()[0].help == std::vector<std::string>{"did you mean `table`?"});
}

TEST_CASE("files that nothing uses are named") {
  const Folder folder;
  folder.write("mysql/drop_tabel.sql", "x");
  folder.write("mysql/notes.txt", "{{");
  fs::create_directories(folder.path / "mysqll");
  SourceSet files;
  Sink sink;
  CHECK(TemplateStore::open(folder.path, files, sink));
  const auto warnings = sink.sorted();
  REQUIRE(warnings.size() == 2);
  CHECK(warnings[0].code == Code::template_unused);
  const std::vector<std::string> wanted = {"did you mean `drop_table.sql`?"};
  CHECK((warnings[0].help == wanted || warnings[1].help == wanted));
}

}  // namespace
