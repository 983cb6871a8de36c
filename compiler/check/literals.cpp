// Small readers of literal texts: dates, times, numbers, JSON.
#include "compiler/check/literals.hpp"

#include <algorithm>
#include <array>
#include <cctype>

#include "compiler/base/ascii.hpp"

namespace schemac {
namespace {

// A number of exactly `width` digits taken from the front; -1 where there are none.
int take_number(std::string_view& text, std::size_t width) {
  if (text.size() < width || !std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(width), is_digit)) return -1;
  int value = 0;
  for (std::size_t i = 0; i < width; ++i) value = value * 10 + (text[i] - '0');
  text.remove_prefix(width);
  return value;
}

bool take(std::string_view& text, char byte) {
  if (text.empty() || text.front() != byte) return false;
  text.remove_prefix(1);
  return true;
}

bool take_date(std::string_view& text) {
  const int year = take_number(text, 4);
  if (year < 1 || !take(text, '-')) return false;
  const int month = take_number(text, 2);
  if (month < 1 || month > 12 || !take(text, '-')) return false;
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  constexpr std::array<int, 12> lengths = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const int day = take_number(text, 2);
  return day >= 1 && day <= lengths[static_cast<std::size_t>(month) - 1] + (leap && month == 2 ? 1 : 0);
}

bool take_time(std::string_view& text) {
  const int hour = take_number(text, 2);
  if (hour < 0 || hour > 23 || !take(text, ':')) return false;
  const int minute = take_number(text, 2);
  if (minute < 0 || minute > 59) return false;
  if (!take(text, ':')) return true;
  const int second = take_number(text, 2);
  if (second < 0 || second > 59) return false;
  if (!take(text, '.')) return true;
  const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
  text.remove_prefix(digits);
  return digits >= 1 && digits <= 6;
}

bool take_zone(std::string_view& text) {
  if (take(text, 'Z')) return true;
  if (!take(text, '+') && !take(text, '-')) return false;
  const int hour = take_number(text, 2);
  if (hour < 0 || hour > 14) return false;
  return !take(text, ':') || take_number(text, 2) >= 0;
}

std::string_view largest(const IntegerType& type, bool negative) {
  switch (type.bits) {
    case 8:
      return type.is_unsigned ? "255" : negative ? "128" : "127";
    case 16:
      return type.is_unsigned ? "65535" : negative ? "32768" : "32767";
    case 24:
      return type.is_unsigned ? "16777215" : negative ? "8388608" : "8388607";
    case 32:
      return type.is_unsigned ? "4294967295" : negative ? "2147483648" : "2147483647";
    default:
      return type.is_unsigned ? "18446744073709551615" : negative ? "9223372036854775808" : "9223372036854775807";
  }
}

// A recursive reader of JSON texts that keeps nothing.
class JsonReader {
 public:
  explicit JsonReader(std::string_view text) : text_(text) {}
  bool read() { return value(0) && (blanks(), text_.empty()); }

 private:
  static constexpr int max_depth = 100;
  void blanks() { text_.remove_prefix(std::min(text_.find_first_not_of(" \t\r\n"), text_.size())); }
  bool word(std::string_view word) {
    if (!text_.starts_with(word)) return false;
    text_.remove_prefix(word.size());
    return true;
  }
  bool string() {
    if (!take(text_, '"')) return false;
    while (!text_.empty() && text_.front() != '"') {
      if (static_cast<unsigned char>(text_.front()) < 0x20) return false;
      if (text_.front() == '\\' && (text_.size() < 2 || std::string_view("\"\\/bfnrtu").find(text_[1]) == std::string_view::npos)) return false;
      text_.remove_prefix(text_.front() == '\\' ? 2 : 1);
    }
    return take(text_, '"');
  }
  bool digits() {
    const std::size_t count = std::min(text_.find_first_not_of("0123456789"), text_.size());
    text_.remove_prefix(count);
    return count != 0;
  }
  bool number() {
    take(text_, '-');
    if (!digits()) return false;
    if (take(text_, '.') && !digits()) return false;
    if (!take(text_, 'e') && !take(text_, 'E')) return true;
    if (!take(text_, '+')) take(text_, '-');
    return digits();
  }
  bool list(char close, bool named, int depth) {
    text_.remove_prefix(1);
    blanks();
    if (take(text_, close)) return true;
    do {
      blanks();
      if (named && (!string() || (blanks(), !take(text_, ':')))) return false;
      if (!value(depth + 1)) return false;
      blanks();
    } while (take(text_, ','));
    return take(text_, close);
  }
  bool value(int depth) {
    blanks();
    if (text_.empty() || depth > max_depth) return false;
    if (text_.front() == '{') return list('}', true, depth);
    if (text_.front() == '[') return list(']', false, depth);
    if (text_.front() == '"') return string();
    return word("true") || word("false") || word("null") || number();
  }

  std::string_view text_;
};

}  // namespace

bool is_date_text(std::string_view text) { return take_date(text) && text.empty(); }
bool is_time_text(std::string_view text) { return take_time(text) && text.empty(); }

bool is_moment_text(std::string_view text, bool zone) {
  if (!take_date(text)) return false;
  if (text.empty()) return true;
  if (!take(text, ' ') && !take(text, 'T')) return false;
  if (!take_time(text)) return false;
  return text.empty() || (zone && take_zone(text) && text.empty());
}

bool is_uuid_text(std::string_view text) {
  if (text.size() != 36) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
    if (dash ? text[i] != '-' : std::isxdigit(static_cast<unsigned char>(text[i])) == 0) return false;
  }
  return true;
}

bool is_json_text(std::string_view text) { return JsonReader(text).read(); }

bool fits(std::string_view digits, bool negative, const IntegerType& type) {
  digits.remove_prefix(std::min(digits.find_first_not_of('0'), digits.size()));
  if (digits.empty()) return true;
  if (negative && type.is_unsigned) return false;
  const std::string_view limit = largest(type, negative);
  return digits.size() != limit.size() ? digits.size() < limit.size() : digits <= limit;
}

DecimalFit fit(std::string_view digits, const DecimalType& type) {
  if (digits.find_first_of("eE") != std::string_view::npos) return DecimalFit::fits;
  digits.remove_prefix(std::min(digits.find_first_not_of('0'), digits.size()));
  const std::size_t point = std::min(digits.find('.'), digits.size());
  std::string_view fraction = point == digits.size() ? std::string_view() : digits.substr(point + 1);
  const std::size_t last = fraction.find_last_not_of('0');
  fraction = fraction.substr(0, last == std::string_view::npos ? 0 : last + 1);
  if (point > static_cast<std::size_t>(type.precision - std::min(type.scale, type.precision))) return DecimalFit::too_large;
  return fraction.size() > type.scale ? DecimalFit::too_fine : DecimalFit::fits;
}

std::size_t characters_in(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
}

}  // namespace schemac
