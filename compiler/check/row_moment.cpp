// Moments: filled up, and moved to UTC.
#include "compiler/check/row_moment.hpp"

#include <chrono>
#include <fmt/format.h>

namespace schemac {
namespace {

int number_at(std::string_view text, std::size_t position, std::size_t width) {
  int value = 0;
  for (const char byte : text.substr(position, width)) value = value * 10 + (byte - '0');
  return value;
}

// Minutes that the zone is ahead of UTC: of `Z`, `+02`, `-05:30`.
int offset_of(std::string_view zone) {
  if (zone.empty() || zone == "Z") return 0;
  const int minutes = number_at(zone, 1, 2) * 60 + (zone.size() > 3 ? number_at(zone, zone.size() - 2, 2) : 0);
  return zone.front() == '-' ? -minutes : minutes;
}

}  // namespace

std::string canonical_time(std::string_view text) {
  std::string time(text);
  if (time.size() == 5) time += ":00";
  if (time.find('.') == std::string::npos) return time;
  time.erase(time.find_last_not_of('0') + 1);
  if (time.back() == '.') time.pop_back();
  return time;
}

std::optional<std::string> canonical_moment(std::string_view text) {
  using namespace std::chrono;
  const std::string_view date = text.substr(0, 10);
  if (text.size() == 10) return std::string(date) + " 00:00:00";
  const std::size_t zone_at = std::min(text.find_first_of("Z+-", 11), text.size());
  const std::string time = canonical_time(text.substr(11, zone_at - 11));
  const int offset = offset_of(text.substr(zone_at));
  if (offset == 0) return fmt::format("{} {}", date, time);
  const year_month_day day(year(number_at(date, 0, 4)), month(static_cast<unsigned>(number_at(date, 5, 2))),
                           std::chrono::day(static_cast<unsigned>(number_at(date, 8, 2))));
  const auto moment = sys_days(day) + minutes(number_at(time, 0, 2) * 60 + number_at(time, 3, 2) - offset);
  const auto midnight = floor<days>(moment);
  const year_month_day utc(midnight);
  if (int(utc.year()) < 1 || int(utc.year()) > 9999) return std::nullopt;
  const auto past = duration_cast<minutes>(moment - midnight).count();
  return fmt::format("{:04}-{:02}-{:02} {:02}:{:02}{}", int(utc.year()), unsigned(utc.month()), unsigned(utc.day()), past / 60, past % 60,
                     std::string_view(time).substr(5));
}

}  // namespace schemac
