// Words of closed sets, with what they mean: the readers' and the JSON Schema's alike.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

#include "compiler/model/schema.hpp"

namespace schemac {

template <class Value, std::size_t count>
consteval std::array<std::string_view, count> words_of(const std::pair<std::string_view, Value> (&rows)[count]) {
  std::array<std::string_view, count> words;
  for (std::size_t i = 0; i < count; ++i) words[i] = rows[i].first;
  return words;
}

inline constexpr std::pair<std::string_view, IndexMethod> index_methods[]{
    {"btree", IndexMethod::btree}, {"hash", IndexMethod::hash},     {"gin", IndexMethod::gin},           {"gist", IndexMethod::gist},
    {"brin", IndexMethod::brin},   {"spgist", IndexMethod::spgist}, {"fulltext", IndexMethod::fulltext}, {"spatial", IndexMethod::spatial}};
inline constexpr auto index_method_words = words_of(index_methods);

inline constexpr std::pair<std::string_view, bool> orders[]{{"asc", false}, {"desc", true}};
inline constexpr auto order_words = words_of(orders);

inline constexpr std::pair<std::string_view, NullsOrder> nulls_orders[]{{"first", NullsOrder::first}, {"last", NullsOrder::last}};
inline constexpr auto nulls_order_words = words_of(nulls_orders);

inline constexpr std::pair<std::string_view, bool> matches[]{{"full", true}, {"simple", false}};
inline constexpr auto match_words = words_of(matches);

inline constexpr std::pair<std::string_view, CheckOption> check_options[]{{"local", CheckOption::local}, {"cascaded", CheckOption::cascaded}};
inline constexpr auto check_option_words = words_of(check_options);

inline constexpr std::pair<std::string_view, ViewSecurity> view_securities[]{{"invoker", ViewSecurity::invoker}, {"definer", ViewSecurity::definer}};
inline constexpr auto view_security_words = words_of(view_securities);

// Read by the grammar of columns, in any case.
inline constexpr std::array<std::string_view, 5> action_words{"no action", "restrict", "cascade", "set null", "set default"};
inline constexpr std::pair<std::string_view, IdentityMode> identity_modes[]{
    {"by_default", IdentityMode::by_default}, {"always", IdentityMode::always}, {"serial", IdentityMode::serial}};
inline constexpr auto identity_words = words_of(identity_modes);
inline constexpr std::pair<std::string_view, IndexMethod> exclusion_methods[]{
    {"gist", IndexMethod::gist}, {"spgist", IndexMethod::spgist}, {"btree", IndexMethod::btree}, {"hash", IndexMethod::hash}};
inline constexpr auto exclusion_method_words = words_of(exclusion_methods);
inline constexpr std::pair<std::string_view, PartitionMethod> partition_methods[]{
    {"range", PartitionMethod::range}, {"list", PartitionMethod::list}, {"hash", PartitionMethod::hash}, {"key", PartitionMethod::key}};
inline constexpr auto partition_method_words = words_of(partition_methods);
inline constexpr std::pair<std::string_view, Store> stores[]{{"source", Store::source}, {"target", Store::target}};
inline constexpr auto store_words = words_of(stores);
inline constexpr std::array<std::string_view, 1> language_words{"1"};

}  // namespace schemac
