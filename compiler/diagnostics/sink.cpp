// Collecting and ordering diagnostics.
#include "compiler/diagnostics/sink.hpp"

#include <algorithm>
#include <tuple>

namespace schemac {
namespace {

auto key_of_label(const Label& label) { return std::tie(label.span.file, label.span.begin, label.span.end, label.text); }

bool is_before(const Label& left, const Label& right) { return key_of_label(left) < key_of_label(right); }
bool is_same(const Label& left, const Label& right) { return key_of_label(left) == key_of_label(right); }

// What has no place comes last. All fields take part, so that the order never depends on which thread reported first.
auto key_of(const Diagnostic& diagnostic) {
  return std::tuple(!diagnostic.has_span, diagnostic.span.file, diagnostic.span.begin, diagnostic.span.end, diagnostic.code, diagnostic.level);
}

bool comes_before(const Diagnostic& left, const Diagnostic& right) {
  if (key_of(left) != key_of(right)) return key_of(left) < key_of(right);
  if (left.message != right.message) return left.message < right.message;
  if (left.help != right.help) return left.help < right.help;
  if (left.allowed != right.allowed) return left.allowed < right.allowed;
  return std::lexicographical_compare(left.notes.begin(), left.notes.end(), right.notes.begin(), right.notes.end(), is_before);
}

bool is_equal(const Diagnostic& left, const Diagnostic& right) {
  return key_of(left) == key_of(right) && left.message == right.message && left.help == right.help && left.allowed == right.allowed &&
         std::equal(left.notes.begin(), left.notes.end(), right.notes.begin(), right.notes.end(), is_same);
}

// Names and numbers in it may be of any length.
void shorten(std::string& text) {
  constexpr std::size_t longest = 2000;
  constexpr std::size_t kept_at_end = 200;
  if (text.size() <= longest) return;
  const auto starts_character = [&](std::size_t at) { return (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U; };
  std::size_t cut = longest - kept_at_end;
  std::size_t rest = text.size() - kept_at_end;
  while (cut > 0 && !starts_character(cut)) --cut;
  while (rest < text.size() && !starts_character(rest)) ++rest;
  text.replace(cut, rest - cut, " ... ");
}

}  // namespace

Report::~Report() {
  if (sink_ != nullptr) sink_->add(std::move(diagnostic_));
}

Report Sink::report(Code code, Span span, std::string message) { return {*this, {code, info(code).level, span, true, std::move(message), {}, {}}}; }

Report Sink::report(Code code, std::string message) { return {*this, {code, info(code).level, {}, false, std::move(message), {}, {}}}; }

void Sink::add(Diagnostic diagnostic) {
  shorten(diagnostic.message);
  for (Label& label : diagnostic.notes) shorten(label.text);
  for (std::string& help : diagnostic.help) shorten(help);
  const std::lock_guard lock(mutex_);
  if (strict_ && diagnostic.level == Level::warning) diagnostic.level = Level::error;
  diagnostics_.push_back(std::move(diagnostic));
}

void Sink::add_use(MixinUse use) {
  const std::lock_guard lock(mutex_);
  uses_.push_back(use);
}

bool Sink::has_errors() const {
  const std::lock_guard lock(mutex_);
  return std::any_of(diagnostics_.begin(), diagnostics_.end(), [](const Diagnostic& diagnostic) { return diagnostic.level == Level::error; });
}

std::vector<Diagnostic> Sink::sorted() const {
  const std::lock_guard lock(mutex_);
  std::vector<Diagnostic> result = diagnostics_;
  std::sort(result.begin(), result.end(), comes_before);
  result.erase(std::unique(result.begin(), result.end(), is_equal), result.end());
  return result;
}

}  // namespace schemac
