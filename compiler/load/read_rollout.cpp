// A rollout: the two stores, the tables that move, and what is not as usual in its phases.
#include <algorithm>
#include <fmt/format.h>

#include "compiler/base/contains.hpp"
#include "compiler/load/readers.hpp"

namespace schemac {
namespace {

constexpr std::string_view usual_write_error_percent = "1";
constexpr std::string_view usual_mismatch_percent = "0.1";

std::array<RolloutPhase, rollout_phase_count> usual_phases() {
  const std::vector<Store> both{Store::source, Store::target};
  return {{{{Store::source}, Store::source, false, 24, {}, {}, {}},
           {both, Store::source, false, 24, {}, {}, {}},
           {both, Store::source, true, 48, {}, {}, {}},
           {both, Store::target, false, 72, {}, {}, {}},
           {{Store::target}, Store::target, false, 0, {}, {}, {}}}};
}

// `1`, `0.1`: at most six digits behind the point, above 0 and at most 100.
bool is_percent(std::string_view text) {
  const auto all_digits = [](std::string_view part) { return !part.empty() && part.find_first_not_of("0123456789") == std::string_view::npos; };
  const std::size_t point = text.find('.');
  const std::string_view whole = text.substr(0, point);
  const std::string_view rest = point == std::string_view::npos ? "0" : text.substr(point + 1);
  const bool none_behind = rest.find_first_not_of('0') == std::string_view::npos;
  if (!all_digits(whole) || !all_digits(rest) || rest.size() > 6) return false;
  if (whole == "100") return none_behind;
  return whole.size() <= 2 && !(none_behind && whole.find_first_not_of('0') == std::string_view::npos);
}

Text percent_field(const ReadContext& context, const Fields& fields, std::string_view key) {
  const Node* node = fields.find(key);
  if (node == nullptr || !expect(context, *node, NodeKind::scalar, fmt::format("`{}`", key))) return {};
  if (is_percent(node->text)) return Text(node->text);
  context.error(Code::wrong_value, *node, fmt::format("`{}` is a share in percent above 0 and at most 100, not `{}`", key, node->text))
      .help("write it as `1` or `0.1`, with at most six digits behind the point");
  return {};
}

std::vector<Store> read_stores(const ReadContext& context, const Node& node) {
  std::vector<Store> list;
  const auto add = [&](const Node& item) {
    const std::optional<Store> store = read_word(context, item, "a store of `write_to`", stores);
    if (store && !contains(list, *store))
      list.push_back(*store);
    else if (store)
      context.error(Code::wrong_value, item, fmt::format("`write_to` names `{}` twice", item.text));
  };
  if (node.kind != NodeKind::sequence) {
    add(node);
    return list;
  }
  if (node.items.empty()) context.error(Code::wrong_value, node, "`write_to` is empty");
  for (const Node* item : node.items) add(*item);
  return list;
}

std::uint32_t read_hours(const ReadContext& context, const Node& node) {
  constexpr std::uint32_t hours_a_year = 8760;
  const std::uint32_t hours = read_count(context, node, "`stable_hours`");
  if (hours > hours_a_year) context.error(Code::wrong_value, node, fmt::format("`stable_hours` is at most {}, a year", hours_a_year));
  return hours;
}

void read_phase(ReadContext& context, const Node& key, const Node& value, bool last, RolloutPhase& phase) {
  phase.where = context.extent(key);
  const Fields fields(context, value, keys::rollout_phase);
  if (const Node* node = fields.find("write_to"))
    if (std::vector<Store> list = read_stores(context, *node); !list.empty()) phase.write_to = std::move(list);
  if (const Node* node = fields.find("read_from")) phase.read_from = read_word(context, *node, "`read_from`", stores).value_or(phase.read_from);
  phase.validate = flag_field(context, fields, "validate", phase.validate);
  if (const Node* node = fields.find("stable_hours")) phase.stable_hours = read_hours(context, *node);
  phase.write_error_percent = percent_field(context, fields, "write_error_percent");
  phase.mismatch_percent = percent_field(context, fields, "mismatch_percent");
  for (const std::string_view gate : {"stable_hours", "write_error_percent", "mismatch_percent"})
    if (last && fields.has(gate))
      context.error(Code::rollout_phase, fields.key_node(gate), fmt::format("`{}` has no phase after it, so nothing is held to `{}`", key.text, gate))
          .help("take it away");
}

void read_phases(ReadContext& context, const Fields& fields, Rollout& rollout) {
  const Node* node = fields.find("phases");
  if (node == nullptr) return;
  const Fields own(context, *node, keys::rollout_phases);
  for (std::size_t i = 0; i < rollout_phase_count; ++i)
    if (const Node* phase = own.find(rollout_phase_names[i]))
      read_phase(context, own.key_node(rollout_phase_names[i]), *phase, i + 1 == rollout_phase_count, rollout.phases[i]);
}

void read_tables(const ReadContext& context, const Fields& fields, Rollout& rollout) {
  const Node* node = fields.find("tables");
  if (node == nullptr) return;
  const std::vector<Text> names = read_names(context, *node, "`tables`");
  for (std::size_t i = 0; i < names.size(); ++i) {
    const bool listed = node->kind == NodeKind::sequence && i < node->items.size();
    rollout.tables.push_back({names[i], context.extent(listed ? *node->items[i] : *node)});
  }
}

Text read_store(const ReadContext& context, const Fields& fields, std::string_view key, const Node& rollout, Extent& where) {
  const Node* node = fields.find(key);
  if (node == nullptr) {
    context.error(Code::missing_key, rollout, fmt::format("the rollout has no `{}`", key)).help(fmt::format("add `{}: DIALECT`", key));
    return {};
  }
  where = context.extent(*node);
  if (!expect(context, *node, NodeKind::scalar, fmt::format("`{}`", key)) || !known_dialect(context, *node, node->text)) return {};
  return Text(node->text);
}

}  // namespace

Rollout read_rollout(ReadContext& context, const MapEntry& entry) {
  Rollout rollout;
  rollout.name = Text(entry.key->text);
  rollout.where = context.extent(*entry.key);
  rollout.phases = usual_phases();
  for (RolloutPhase& phase : rollout.phases) phase.where = rollout.where;
  const Fields fields(context, *entry.value, keys::rollout);
  if (entry.value->kind != NodeKind::mapping) return rollout;
  rollout.comment = text_field(context, fields, "comment");
  rollout.from = read_store(context, fields, "from", *entry.key, rollout.from_where);
  rollout.to = read_store(context, fields, "to", *entry.key, rollout.to_where);
  read_tables(context, fields, rollout);
  if (const Node* node = fields.find("flags")) {
    rollout.flags = read_word(context, *node, "`flags`", stores);
    rollout.flags_where = context.extent(*node);
  }
  read_phases(context, fields, rollout);
  const auto or_else = [](Text own, Text common, std::string_view usual) { return !own.empty() ? own : !common.empty() ? common : Text(usual); };
  const Text write_error_percent = percent_field(context, fields, "write_error_percent");
  const Text mismatch_percent = percent_field(context, fields, "mismatch_percent");
  for (RolloutPhase& phase : rollout.phases) {
    phase.write_error_percent = or_else(phase.write_error_percent, write_error_percent, usual_write_error_percent);
    phase.mismatch_percent = or_else(phase.mismatch_percent, mismatch_percent, usual_mismatch_percent);
  }
  return rollout;
}

}  // namespace schemac
