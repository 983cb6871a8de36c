# What the build and the tests need from the system, installed through apt where it is missing. Sourced by tests/run.

BUILD_PACKAGES="g++ cmake ninja-build ccache git ca-certificates tao-pegtl-dev libyaml-cpp-dev libfmt-dev doctest-dev nlohmann-json3-dev libcli11-dev libmimalloc-dev libssl-dev python3"
TEST_PACKAGES="python3-pip python3-yaml python3-jsonschema python3-psycopg2 python3-pymysql python3-pil postgresql clang-format"
GO_VERSION=1.25.1

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo -E "$@"; fi
}

# Ubuntu has MySQL's server; Debian has it in `sid` only, from where tests/live/servers takes it with debootstrap.
mysql_packages() {
  if grep -qx 'ID=ubuntu' /etc/os-release; then echo mysql-server; else echo debootstrap; fi
}

# Ubuntu has the browser as a snap only: there the report is not looked at.
browser_packages() {
  if grep -qx 'ID=debian' /etc/os-release; then echo chromium; fi
}

installed() {
  dpkg-query -W -f='${db:Status-Status}\n' "$1" 2>/dev/null | grep -qx installed
}

install_build_packages() {
  # shellcheck disable=SC2086
  install_packages $BUILD_PACKAGES
}

# The machine's own `go` serves; without one apt's does, of whatever version, because it can fetch the one that TiDB's parser asks for.
install_test_packages() {
  # shellcheck disable=SC2046,SC2086
  install_packages $TEST_PACKAGES $(mysql_packages) $(browser_packages) $(command -v go >/dev/null || echo golang-go)
}

install_packages() {
  local package missing=()
  for package in "$@"; do
    installed "$package" || missing+=("$package")
  done
  [ "${#missing[@]}" -gt 0 ] || return 0
  echo "installing: ${missing[*]}"
  as_root apt-get update -qq || return 1
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# Sets `go_command`. From 1.21 on `go` fetches a newer toolchain itself; an older one gets it as a module, whose files arrive without their permission to run.
find_go() {
  local minor folder
  minor=$(go env GOVERSION | sed -n 's/^go1\.\([0-9]*\).*/\1/p')
  if [ "${minor:-0}" -ge 21 ]; then
    go_command=(env GOTOOLCHAIN=auto go)
    return 0
  fi
  folder=${XDG_CACHE_HOME:-$HOME/.cache}/schemac-tests/go-$GO_VERSION
  if [ ! -x "$folder/bin/go" ]; then
    fetch_go "$folder" || return 1
  fi
  go_command=(env GOTOOLCHAIN=local "$folder/bin/go")
}

fetch_go() {
  local answer module
  answer=$(cd / && go mod download -json "golang.org/toolchain@v0.0.1-go$GO_VERSION.linux-$(go env GOARCH)")
  module=$(sed -n 's/^\t"Dir": "\(.*\)",$/\1/p' <<<"$answer")
  if [ ! -d "$module" ]; then
    echo "go $GO_VERSION cannot be fetched: $answer" >&2
    return 1
  fi
  rm -rf "$1.partial"
  mkdir -p "$(dirname "$1")"
  cp -r "$module" "$1.partial"
  chmod -R u+w "$1.partial"
  chmod +x "$1.partial"/bin/* "$1.partial"/pkg/tool/*/*
  mv "$1.partial" "$1"
}
