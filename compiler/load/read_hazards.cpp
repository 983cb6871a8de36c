// `policy` of a schema, and `allow` with its `reason` on an object.
#include <algorithm>
#include <fmt/format.h>

#include "compiler/base/contains.hpp"
#include "compiler/diagnostics/hazard.hpp"
#include "compiler/diagnostics/nearest.hpp"
#include "compiler/load/readers.hpp"
#include "compiler/model/name_pattern.hpp"

namespace schemac {
namespace {

// An item of a list of hazards, where it stands.
struct Named {
  Text hazard;
  const Node* node;
};

// The hazards of one scalar or a list of them; `words`: what may be named.
class HazardList {
 public:
  HazardList(const ReadContext& context, std::string_view what, std::span<const std::string_view> words)
      : context_(context), what_(what), words_(words) {}

  std::vector<Named> read(const Node& node) {
    std::vector<Named> list;
    if (node.kind == NodeKind::sequence) {
      for (const Node* item : node.items) add(*item, list);
    } else {
      add(node, list);
    }
    return list;
  }

  void add(const Node& node, std::vector<Named>& list) {
    if (!expect(context_, node, NodeKind::scalar, what_)) return;
    if (contains(words_, node.text)) {
      list.push_back({Text(node.text), &node});
      return;
    }
    const bool is_group = find_hazard_group(node.text).has_value();
    Report report = context_.error(Code::unknown_hazard, node,
                                   is_group ? fmt::format("`{}` is a group of hazards: {} names hazards themselves", node.text, what_)
                                            : fmt::format("there is no hazard `{}`", node.text));
    const auto near = nearest(node.text, words_);
    report.help(near && !is_group ? fmt::format("did you mean `{}`?", *near) : "`schemac explain` lists them, those of hazards as H101 and so on");
  }

 private:
  const ReadContext& context_;
  std::string_view what_;
  std::span<const std::string_view> words_;
};

Text read_reason(const ReadContext& context, const Fields& fields, const Node& where) {
  const Text reason = text_field(context, fields, "reason");
  if (reason.view().find_first_not_of(" \t\r\n") != std::string_view::npos) return reason;
  context.error(Code::allow_without_reason, where, "a hazard is allowed without a reason").help("add `reason: ...`: why it is no danger here");
  return {};
}

class PolicyReader {
 public:
  PolicyReader(ReadContext& context) : context_(context) {}

  Policy read(const Node& node) {
    const Fields fields(context_, node, keys::hazard_policy);
    read_plain(fields, "deny", Verdict::deny);
    read_plain(fields, "warn", Verdict::warn);
    if (const Node* list = fields.find("allow")) read_allowed(*list);
    if (const Node* names = fields.find("names")) read_names_of(*names);
    return std::move(policy_);
  }

 private:
  void read_plain(const Fields& fields, std::string_view key, Verdict verdict) {
    const Node* node = fields.find(key);
    if (node == nullptr) return;
    for (const Named& named : HazardList(context_, fmt::format("`{}`", key), hazard_words()).read(*node)) add(named.hazard, verdict, *named.node);
  }

  void read_allowed(const Node& node) {
    const auto read_one = [&](const Node& item) {
      if (item.kind == NodeKind::mapping) return read_allowance(item);
      std::vector<Named> list;
      HazardList(context_, "`allow`", hazard_words()).add(item, list);
      for (const Named& named : list) add(named.hazard, Verdict::allow, item);
    };
    if (node.kind != NodeKind::sequence) return read_one(node);
    for (const Node* item : node.items) read_one(*item);
  }

  // `{hazard: drop-table, on: [old_log], reason: ...}`
  void read_allowance(const Node& item) {
    const Fields fields(context_, item, keys::allowance);
    const Node* hazards = fields.find("hazard");
    const Node* on = fields.find("on");
    if (hazards == nullptr || on == nullptr) {
      context_.error(Code::missing_key, item, fmt::format("what is allowed here has no `{}`", hazards == nullptr ? "hazard" : "on"));
      return;
    }
    const std::vector<Text> names = read_names(context_, *on, "`on`");
    const Text reason = read_reason(context_, fields, item);
    for (const Named& named : HazardList(context_, "`hazard`", hazard_words()).read(*hazards))
      policy_.rules.push_back({named.hazard, Verdict::allow, names, reason, context_.extent(*named.node)});
  }

  void add(Text hazard, Verdict verdict, const Node& node) {
    for (const PolicyRule& other : policy_.rules) {
      if (other.hazard != hazard || !other.on.empty()) continue;
      context_.error(Code::hazard_twice, node, fmt::format("the policy names `{}` twice", hazard.view()))
          .note(context_.at(other.where), "first here");
      return;
    }
    policy_.rules.push_back({hazard, verdict, {}, {}, context_.extent(node)});
  }

  void read_names_of(const Node& node) {
    const Fields fields(context_, node, keys::name_patterns);
    for (const KeyRow& row : keys::name_patterns.keys) {
      const Node* pattern = fields.find(row.key);
      if (pattern == nullptr || !expect(context_, *pattern, NodeKind::scalar, fmt::format("`{}`", row.key))) continue;
      if (const std::optional<PatternFault> fault = fault_of_name_pattern(pattern->text))
        context_.error(Code::bad_name_pattern, *pattern, fault->message).help(fault->help);
      policy_.names.insert({Text(row.key), Text(pattern->text), context_.extent(*pattern)});
    }
  }

  ReadContext& context_;
  Policy policy_;
};

}  // namespace

Shared<Policy> read_hazard_policy(ReadContext& context, const Node& node) { return PolicyReader(context).read(node); }

Allowances read_allow(const ReadContext& context, const Fields& fields) {
  const Node* node = fields.find("allow");
  if (node == nullptr) {
    if (fields.has("reason")) context.error(Code::missing_key, fields.key_node("reason"), "`reason` without `allow`");
    return {};
  }
  const Text reason = read_reason(context, fields, fields.key_node("allow"));
  std::vector<Allowance> list;
  for (const Named& named : HazardList(context, "`allow`", hazard_names()).read(*node)) {
    const auto same = std::find_if(list.begin(), list.end(), [&](const Allowance& other) { return other.hazard == named.hazard; });
    if (same == list.end()) list.push_back({named.hazard, reason, context.extent(*named.node)});
  }
  return {Shared<std::vector<Allowance>>(std::move(list))};
}

}  // namespace schemac
