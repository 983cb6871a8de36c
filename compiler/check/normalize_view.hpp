// Views as one target keeps them: the query it runs, with every `*` spelled out, and what comes out and goes in.
#pragma once

#include <unordered_map>
#include <unordered_set>

#include "compiler/check/normalization.hpp"
#include "compiler/check/type_expression.hpp"

namespace schemac {

class ViewNormalizer {
 public:
  // `names`: the views wanted, with all that they read.
  ViewNormalizer(const Normalization& side, const std::unordered_set<Text>& names);

  // Nothing where the view has no text for the dialect.
  [[nodiscard]] std::optional<View> normalized(const Entry<View>& entry, const View& view) const;

 private:
  void resolve(const Entry<View>& entry);
  void fill(View& kept) const;

  const Normalization& side_;
  std::unordered_map<Text, ViewOutput> outputs_;
  std::unordered_map<Text, QueryRecord> records_;
  std::unordered_map<Text, std::vector<Text>> mentions_;  // by views in a server's own text
};

}  // namespace schemac
