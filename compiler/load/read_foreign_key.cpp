// Foreign keys of a table.
#include <fmt/format.h>

#include "compiler/load/readers.hpp"

namespace schemac {
namespace {

bool read_target(const ReadContext& context, const Fields& fields, const MapEntry& entry, ForeignKey& fk) {
  const Node* node = fields.find("references");
  if (node == nullptr) {
    if (entry.value->kind == NodeKind::mapping)
      context.error(Code::missing_key, *entry.key, fmt::format("foreign key `{}` references nothing", fk.name.view()))
          .help("add `references: TABLE(COLUMN)`");
    return false;
  }
  if (!expect(context, *node, NodeKind::scalar, "`references`")) return false;
  const Parsed<ReferenceText>& parsed = context.cache().reference(node->text);
  if (parsed.fault) context.syntax_error(Code::reference_syntax, *node, *parsed.fault);
  if (!parsed.value) return false;
  fk.target = parsed.value->table;
  fk.target_columns = parsed.value->columns;
  return true;
}

}  // namespace

ReferentialAction read_action(const ReadContext& context, const Node& node, std::string_view what) {
  if (!expect(context, node, NodeKind::scalar, what)) return ReferentialAction::no_action;
  if (const std::optional<ReferentialAction> action = parse_action(node.text)) return *action;
  wrong_word(context, node, what, action_words);
  return ReferentialAction::no_action;
}

void read_foreign_key(ReadContext& context, const MapEntry& entry, Table& table) {
  ForeignKey fk;
  fk.name = read_name(context, *entry.key);
  fk.where = context.extent(*entry.key);
  const Fields fields(context, *entry.value, keys::foreign_key);
  bool sound = read_target(context, fields, entry, fk);
  if (const Node* columns = fields.find("columns")) {
    fk.columns = read_names(context, *columns, "`columns`");
  } else if (entry.value->kind == NodeKind::mapping) {
    context.error(Code::missing_key, *entry.key, fmt::format("foreign key `{}` has no columns", fk.name.view())).help("add `columns: [...]`");
  }
  sound = sound && !fk.columns.empty();
  if (const Node* action = fields.find("on_delete")) fk.on_delete = read_action(context, *action, "`on_delete`");
  if (const Node* action = fields.find("on_update")) fk.on_update = read_action(context, *action, "`on_update`");
  if (const Node* match = fields.find("match")) fk.match_full = read_word(context, *match, "`match`", matches).value_or(false);
  fk.initially_deferred = flag_field(context, fields, "initially_deferred");
  fk.deferrable = flag_field(context, fields, "deferrable", fk.initially_deferred);
  fk.validated = flag_field(context, fields, "validated", true);
  fk.comment = text_field(context, fields, "comment");
  fk.renamed_from = text_field(context, fields, "renamed_from");
  fk.only = only_field(context, fields);
  if (sound) insert_named(context, *entry.key, table.foreign_keys, std::move(fk), "foreign keys");
}

}  // namespace schemac
