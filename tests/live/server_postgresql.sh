# A PostgreSQL cluster of its own from the system's binaries. Sourced by `servers`.

# The server refuses to run as root.
as_postgres() {
  (cd / && runuser -u postgres -- "$@")
}

postgresql_binaries() {
  find /usr/lib/postgresql -mindepth 2 -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -n 1
}

start_postgresql() {
  local bin data port
  bin=$(postgresql_binaries)
  [ -n "$bin" ] || { echo "no PostgreSQL below /usr/lib/postgresql"; return 1; }
  data=$data_root/postgresql
  port=$(free_port)
  mkdir -p "$data"
  chown postgres "$data"
  as_postgres "$bin/initdb" -D "$data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync --no-instructions || return 1
  cat >>"$data/postgresql.conf" <<CONF
listen_addresses = '127.0.0.1'
port = $port
unix_socket_directories = '$data'
fsync = off
synchronous_commit = off
full_page_writes = off
wal_level = minimal
max_wal_senders = 0
autovacuum = off
timezone = 'UTC'
log_timezone = 'UTC'
CONF
  echo "$bin" >"$state/postgresql.bin"
  echo "$data" >"$state/postgresql.data"
  as_postgres "$bin/pg_ctl" -D "$data" -l "$data/server.log" -w -t 60 start || return 1
  echo "export SCHEMAC_TEST_POSTGRESQL=postgresql://postgres@127.0.0.1:$port/postgres" >"$state/postgresql.env"
}

stop_postgresql() {
  [ -f "$state/postgresql.data" ] || return 0
  as_postgres "$(cat "$state/postgresql.bin")/pg_ctl" -D "$(cat "$state/postgresql.data")" -m fast -w stop >/dev/null 2>&1 || true
}
