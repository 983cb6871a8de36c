// No rule of the grammars can loop without reading on.
#include <doctest/doctest.h>
#include <tao/pegtl/contrib/analyze.hpp>

#include "grammar/column.hpp"
#include "grammar/query.hpp"

namespace schemac {

TEST_CASE("every rule reads on") {
  CHECK(tao::pegtl::analyze<grammar::whole_query>() == 0);
  CHECK(tao::pegtl::analyze<grammar::whole_expression>() == 0);
  CHECK(tao::pegtl::analyze<grammar::order_list>() == 0);
  CHECK(tao::pegtl::analyze<grammar::column>() == 0);
  CHECK(tao::pegtl::analyze<grammar::index_part>() == 0);
  CHECK(tao::pegtl::analyze<grammar::whole_reference>() == 0);
  CHECK(tao::pegtl::analyze<grammar::interval_text>() == 0);
}

}  // namespace schemac
