// Parsed texts by their bytes, so that what a schema says a thousand times is parsed once.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "compiler/load/parse.hpp"

namespace schemac {

// One for each thread. Extents inside a result count in the text itself, so a result is right wherever the text stands.
class ParseCache {
 public:
  const Parsed<ColumnText>& column(std::string_view text) { return get(columns_, text, parse_column); }
  const Parsed<Type>& type(std::string_view text) { return get(types_, text, parse_type); }
  const Parsed<ExprPtr>& expression(std::string_view text) { return get(expressions_, text, parse_expression); }
  const Parsed<QueryPtr>& query(std::string_view text) { return get(queries_, text, parse_query); }
  const Parsed<std::vector<SourcePtr>>& sources(std::string_view text) { return get(sources_, text, parse_sources); }
  const Parsed<ReferenceText>& reference(std::string_view text) { return get(references_, text, parse_reference); }
  // For a text that is no column's whole name.
  const Parsed<IndexPart>& index_part(std::string_view text) {
    return get(index_parts_, text, [](std::string_view part) { return parse_index_part(part, {}); });
  }

 private:
  struct ViewHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view bytes) const noexcept { return std::hash<std::string_view>{}(bytes); }
  };
  template <class Value>
  using Results = std::unordered_map<std::string, Parsed<Value>, ViewHash, std::equal_to<>>;

  template <class Value, class Parse>
  static const Parsed<Value>& get(Results<Value>& results, std::string_view text, Parse parse) {
    const auto found = results.find(text);
    return found != results.end() ? found->second : results.emplace(std::string(text), parse(text)).first->second;
  }

  Results<ColumnText> columns_;
  Results<Type> types_;
  Results<ExprPtr> expressions_;
  Results<QueryPtr> queries_;
  Results<std::vector<SourcePtr>> sources_;
  Results<ReferenceText> references_;
  Results<IndexPart> index_parts_;
};

}  // namespace schemac
