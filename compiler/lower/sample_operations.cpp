// One operation of every kind, with everything set that it may have.
#include "compiler/lower/sample_operations.hpp"

namespace schemac {
namespace {

ExprPtr column_ref(std::string_view name) { return ExprPtr(Expr{ColumnRef{{}, Text(name)}, {}}); }
ExprPtr number(std::string_view digits) { return ExprPtr(Expr{NumberLiteral{Text(digits), true}, {}}); }
Expression written(ExprPtr tree) { return {std::move(tree), {}}; }
Expression positive() { return written(ExprPtr(Expr{Binary{BinaryOp::greater, column_ref("amount"), number("0")}, {}})); }

Column full_column(std::string_view comment) {
  Column column;
  column.name = Text("amount");
  column.type = {IntegerType{64, false}};
  column.default_value = written(number("1"));
  column.on_update = written(ExprPtr(Expr{Call{Text("now"), {}, false, {}, {}, {}}, {}}));
  column.generated = Generated{written(column_ref("price")), true};
  column.identity = Identity{IdentityMode::always, 5, 2, 1, 100, 3, true};
  column.collation = Text("C");
  column.charset = Text("utf8mb4");
  column.comment = Text(comment);
  for (const std::string_view key : {"storage", "auto_random"}) column.options.push_back({{}, Text(key), Text(comment), {}});
  return column;
}

PrimaryKey full_primary_key() { return {Text("pk_sale"), true, {Text("amount")}, Text("What was sold"), {}}; }

UniqueKey full_unique_key() {
  UniqueKey key;
  key.name = Text("uq_sale");
  key.columns = {Text("amount")};
  key.comment = Text("unique");
  return key;
}

Index full_index(std::string_view comment) {
  IndexPart by_column;
  by_column.column = Text("amount");
  by_column.nulls = NullsOrder::last;
  by_column.opclass = Text("int8_ops");
  by_column.collation = Text("C");
  IndexPart by_expr;
  by_expr.expr = positive();
  Index index;
  index.name = Text("idx_sale");
  index.parts = {by_column, by_expr};
  index.predicate = positive();
  index.include = {Text("price")};
  index.method = IndexMethod::btree;
  index.comment = Text(comment);
  index.with = {{Text("fillfactor"), Text("70")}};
  return index;
}

Check full_check() {
  Check check;
  check.name = Text("chk_sale");
  check.expr = positive();
  check.comment = Text("check");
  return check;
}

ForeignKey full_foreign_key() {
  ForeignKey key;
  key.name = Text("fk_sale");
  key.columns = {Text("amount")};
  key.target = Text("price");
  key.target_columns = {Text("id")};
  key.on_delete = ReferentialAction::cascade;
  key.on_update = ReferentialAction::restrict;
  key.comment = Text("key");
  return key;
}

Exclusion full_exclusion() {
  Exclusion exclusion;
  exclusion.name = Text("ex_sale");
  exclusion.method = IndexMethod::gist;
  for (const IndexPart& part : full_index("index").parts) exclusion.elements.push_back({part, Text("&&")});
  exclusion.predicate = positive();
  exclusion.comment = Text("exclusion");
  return exclusion;
}

// Each ends one later than the one before.
Partitioning ranges(const std::vector<std::string_view>& names) {
  Partitioning set;
  set.columns = {Text("amount")};
  PartitionBounds end;
  for (const std::string_view name : names) {
    Partition partition;
    partition.name = Text(name);
    partition.from = end;
    end = {PartitionBound{false, {{}, ValueForm::typed, written(number(name.substr(1))), {}, {}}}};
    partition.less_than = end;
    partition.table = Text("sale_" + std::string(name));
    partition.comment = Text("partition");
    set.partitions.insert(std::move(partition));
  }
  return set;
}

Table full_table(std::string_view comment) {
  Table table;
  table.name = Text("sale");
  table.comment = Text(comment);
  table.columns.insert(full_column("column"));
  Column follower;
  follower.name = Text("note");
  follower.type = {TextType{}};
  table.columns.insert(follower);
  table.collation = Text(comment);
  table.primary_key = full_primary_key();
  table.unique_keys.insert(full_unique_key());
  table.indexes.insert(full_index("index"));
  table.checks.insert(full_check());
  table.foreign_keys.insert(full_foreign_key());
  table.exclusions.insert(full_exclusion());
  table.partitioning = ranges({"p1", "p2"});
  // Every dialect finds its own among them.
  for (const std::string_view key : {"engine", "tablespace", "with.fillfactor", "replica_identity", "unlogged", "shard_row_id_bits", "clustered"})
    table.options.push_back({{}, Text(key), Text(comment), {}});
  return table;
}

Enum full_enum() {
  Enum type;
  type.name = Text("status");
  type.values.insert({Text("OPEN"), {}, {}});
  type.comment = Text("type");
  return type;
}

DataRow full_row(std::string_view price) {
  DataRow row{Text("amount=1"), {}, {}};
  row.values.insert({Text("amount"), ValueForm::typed, written(number("1")), {}});
  row.values.insert({Text("price"), ValueForm::typed, written(number(price)), {}});
  return row;
}

Table table_with_rows() {
  Table table = full_table("rows");
  Column price = full_column("price");
  price.name = Text("price");
  table.columns.insert(price);
  RowSet set{{Text("amount")}, {}, {}};
  set.rows.insert(full_row("2"));
  table.rows = std::move(set);
  return table;
}

View full_view(std::string_view comment) {
  Select select;
  select.items = {{column_ref("amount"), {}}};
  select.from = {SourcePtr(Source{NamedSource{Text("sale"), {}, {}}, {}})};
  View view;
  view.name = Text("sales");
  view.query = {QueryPtr(Query{false, {}, select, {}, {}, {}, {}}), {}};
  view.comment = Text(comment);
  view.check_option = CheckOption::local;
  view.security = ViewSecurity::invoker;
  view.indexes.insert(full_index("index"));
  return view;
}

TableFill full_fill() {
  TableFill fill;
  fill.query = full_view("view").query;
  fill.outputs = {{Text("amount"), true}};
  return fill;
}

ColumnBackfill full_column_backfill() {
  ColumnBackfill backfill;
  backfill.value = written(column_ref("price"));
  backfill.from = {SourcePtr(Source{NamedSource{Text("offer"), {}, {}}, {}})};
  backfill.condition = positive();
  backfill.cast = true;
  return backfill;
}

Batches full_batches() { return {Text("sale"), {Text("id"), Text("amount")}, {Text("id"), Text("amount")}, 100, Text("schemac_batches")}; }

CarriedColumn full_carried(const Column& column) {
  Comparison comparison{written(column_ref("amount")), positive(), true, true};
  return {column, Restoration{full_column_backfill(), "offer.price", "NULL became 0", std::move(comparison)}};
}

Column typed_column(Type type) {
  Column column = full_column("typed");
  column.type = std::move(type);
  column.default_value = written(ExprPtr(Expr{StringLiteral{Text("OPEN")}, {}}));
  return column;
}

Retained full_retained() { return {Text("schemac_retained_sale"), {Text("id")}, {Text("amount")}, Text("amount_after")}; }

std::vector<Operation> make_samples() {
  const Text table("sale");
  const Column column = full_column("column");
  const Column typed = typed_column({EnumNameType{Text("status")}});
  std::vector<Operation> samples = {
      CreateTable{full_table("made")},
      DropTable{full_table("gone")},
      RenameTable{table, Text("archive.sale_before")},
      RenameTables{{{table, Text("archive.sale_before")}, {Text("archive.sale_before"), table}}},
      AlterTable{table, full_table("before"), Table{full_table("after")}},
      AddColumn{table, column, false, Text("price"), true},
      DropColumn{table, column},
      RenameColumn{table, Text("amount"), Text("total")},
      RenameColumns{table, {{Text("amount"), Text("total")}, {Text("total"), Text("amount")}}},
      AlterColumn{table, typed_column({CharType{20, true}}), column},
      AddPrimaryKey{table, full_primary_key()},
      DropPrimaryKey{table, full_primary_key()},
      ReplacePrimaryKey{table, full_primary_key(), full_primary_key()},
      AddUniqueKey{table, full_unique_key()},
      DropUniqueKey{table, full_unique_key()},
      AddIndex{table, full_index("index")},
      DropIndex{table, full_index("index")},
      ReplaceIndex{table, full_index("before"), full_index("after")},
      AlterIndex{table, full_index("before"), full_index("after")},
      RenameIndex{table, Text("idx_sale"), Text("idx_sale_new")},
      AddCheck{table, full_check()},
      DropCheck{table, full_check()},
      AddForeignKey{table, full_foreign_key()},
      DropForeignKey{table, full_foreign_key()},
      RenameConstraint{table, ConstraintKind::unique_key, Text("uq_sale"), Text("uq_sale_new")},
      CreateEnum{full_enum()},
      DropEnum{full_enum()},
      RenameEnum{Text("status"), Text("state")},
      AddEnumValues{Text("status"), {{Text("CLOSED"), Text("OPEN")}, {Text("LOST"), Text()}}},
      RenameEnumValue{Text("status"), Text("OPEN"), Text("NEW")},
      ReplaceEnum{full_enum(), full_enum(), {EnumUse{table, typed, typed}}},
      UpdateValues{table, Text("status"), {{Text("OPEN"), Text("NEW")}}, {Text("changed_at")}},
      ConvertColumn{table, typed_column({CharType{20, true}}), typed, Text("made"), {Text("amount")}, full_primary_key()},
      CreateView{full_view("view")},
      DropView{full_view("view")},
      ReplaceView{full_view("before"), full_view("after")},
      RenameView{Text("sales"), Text("archive.sales_before")},
      RenameViewColumn{Text("sales"), Text("amount"), Text("total")},
      SetComment{Commented::constraint, table, Text("chk_sale"), Text("before"), Text("after")},
      InsertRows{table, table_with_rows(), {full_row("2"), full_row("3")}, false},
      DeleteRows{table, table_with_rows(), {full_row("2")}},
      UpdateRows{table, table_with_rows(), {{full_row("2"), full_row("3")}}, {}, true},
      CheckRows{table, table_with_rows(), {full_row("2")}, {full_row("3")}},
      ValidateConstraint{table, ConstraintKind::check, Text("chk_sale")},
      AddExclusion{table, full_exclusion()},
      DropExclusion{table, full_exclusion()},
      RenameIdentitySequence{table, Text("amount"), Text("sale_before"), Text("amount"), table, Text("amount")},
      CreateTouch{table, Touch{Text("touch_sale"), {Text("changed_at")}}},
      DropTouch{table, Touch{Text("touch_sale"), {Text("changed_at")}}},
      AddViewIndex{Text("sales"), full_index("index")},
      DropViewIndex{Text("sales"), full_index("index")},
      FillDefault{table, typed, {Text("changed_at")}, full_batches()},
      AddPartitions{table, full_table("shape"), ranges({"p1"}), ranges({"p1", "p2"})},
      DropPartitions{table, full_table("shape"), ranges({"p1", "p2"}), ranges({"p2"})},
      ReorganizePartitions{
          table, full_table("shape"), ranges({"p1", "p2"}), ranges({"p2", "p3"}), {Text("p1"), Text("p2")}, {Text("p2"), Text("p3")}},
      AlterPartition{table, full_table("shape"), ranges({"p1"}), ranges({"p2"}), Text("p1"), Text("p2")},
      SetPartitioning{table, full_table("before"), full_table("after"), Text("sale_before")},
      FillTable{table, full_table("filled"), full_fill(), {Text("amount")}, true, full_batches()},
      FillColumn{table, column, full_column_backfill(), {Text("note")}, Text("touch_sale"), FillRest::default_value, full_batches()},
      AnalyzeTable{table},
      RetainValues{table, full_retained(), full_batches()},
      NoteValues{table, full_retained(), full_batches()},
      ForgetChanged{table, full_retained()},
      RestoreValues{table, typed, full_retained(), {Text("changed_at")}, Text("touch_sale"), full_batches()},
      CheckCarried{table, {full_carried(column)}}};
  add_object_samples(samples);
  return samples;
}

}  // namespace

const std::vector<Operation>& sample_operations() {
  static const std::vector<Operation> samples = make_samples();
  return samples;
}

}  // namespace schemac
