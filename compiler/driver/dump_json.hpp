// The values of the phases as JSON objects; properties that have their usual value are left out.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/diff/change.hpp"
#include "compiler/model/schema.hpp"
#include "compiler/plan/plan.hpp"

namespace schemac {

using Json = nlohmann::ordered_json;

[[nodiscard]] Json json_of(const Column& column);
[[nodiscard]] Json json_of(const PrimaryKey& key);
[[nodiscard]] Json json_of(const UniqueKey& key);
[[nodiscard]] Json json_of(const Index& index);
[[nodiscard]] Json json_of(const Check& check);
[[nodiscard]] Json json_of(const ForeignKey& key);
[[nodiscard]] Json json_of(const Exclusion& exclusion);
[[nodiscard]] Json json_of(const Partitioning& partitioning);
[[nodiscard]] Json json_of(const Touch& touch);
[[nodiscard]] Json json_of(const DataRow& row);
[[nodiscard]] Json json_of(const TableFill& fill);
[[nodiscard]] Json json_of(const ColumnBackfill& backfill);
[[nodiscard]] Json json_of(const Table& table);
[[nodiscard]] Json json_of(const Enum& type);
[[nodiscard]] Json json_of(const View& view);
[[nodiscard]] Json json_of(const Object& object);
[[nodiscard]] Json json_of(const Rollout& rollout);
[[nodiscard]] Json json_of(const Schema& schema);
[[nodiscard]] Json json_of(const Changes& changes);
[[nodiscard]] Json json_of(const Operation& operation);
[[nodiscard]] Json json_of(const Plan& plan);

// An object built key by key. What is empty, false or null is left out.
class JsonFields {
 public:
  JsonFields& add(std::string_view key, std::string_view text) { return text.empty() ? *this : put(key, text); }
  JsonFields& add(std::string_view key, const std::string& text) { return add(key, std::string_view(text)); }
  JsonFields& add(std::string_view key, const char* text) { return add(key, std::string_view(text)); }
  JsonFields& add(std::string_view key, Text text) { return add(key, text.view()); }
  JsonFields& add(std::string_view key, bool flag) { return flag ? put(key, true) : *this; }
  JsonFields& add(std::string_view key, Json value) { return value.is_null() || value.empty() ? *this : put(key, std::move(value)); }
  JsonFields& add(std::string_view key, const std::vector<Text>& names) {
    Json list = Json::array();
    for (const Text name : names) list.push_back(name.view());
    return add(key, std::move(list));
  }
  template <class Value>
  JsonFields& add_list(std::string_view key, const Value& values) {
    Json list = Json::array();
    for (const auto& value : values) list.push_back(json_of(value));
    return add(key, std::move(list));
  }
  template <class Value>
  JsonFields& add_shared(std::string_view key, const Shared<Value>& value) {
    return value ? put(key, json_of(*value)) : *this;
  }
  [[nodiscard]] Json take() { return std::move(object_); }

 private:
  template <class Value>
  JsonFields& put(std::string_view key, Value&& value) {
    object_[std::string(key)] = std::forward<Value>(value);
    return *this;
  }
  Json object_ = Json::object();
};

}  // namespace schemac
