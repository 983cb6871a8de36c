// What changing a column's type means for its values.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "compiler/dialect/capabilities.hpp"
#include "compiler/model/column.hpp"

namespace schemac {

// A conversion that servers do not do alike by themselves, by what becomes what: `text:enum`. Empty for every other.
//   number:boolean  everything but 0 is true        boolean:text  'true' and 'false'        text:boolean  the words that PostgreSQL takes
//   text:enum       a label, byte by byte           text:uuid     32 digits in their groups, in lower case
[[nodiscard]] std::string_view spelled_conversion(const Type& from, const Type& to);

// What a server that gives required columns a value of its own gives to rows, in words; empty where it refuses (a date has no such value).
[[nodiscard]] std::string_view implicit_default(const Type& type);

// What silently changes in values that go from `before` to `after` and so cannot come back ("fractions of seconds"); empty when nothing does.
// Values that do not fit are no loss: the server refuses the statement.
[[nodiscard]] std::string conversion_loss(const Column& before, const Column& after);

// What values that go from one type to another meet: all of them stay as they are; the server refuses some (`may_not_fit`); some change silently
// (`conversion_loss`), others may be refused, too; there is no conversion unless the user says one with `using`.
enum class ConversionClass : std::uint8_t { safe, checked, lossy, impossible };
[[nodiscard]] ConversionClass conversion_class(const Column& before, const Column& after, const Capabilities& capabilities);

}  // namespace schemac
