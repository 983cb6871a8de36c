# A MySQL server: Debian ships it in `sid` only, so there it runs from a folder made by debootstrap; elsewhere from the system. Sourced by `servers`.

mysql_root=$SCHEMAC_TEST_CACHE/mysql-sid

# Made under another name and renamed when whole, so that a half-made folder is never used.
install_mysql() {
  [ ! -e "$mysql_root/usr/sbin/mysqld" ] || return 0
  mkdir -p "$SCHEMAC_TEST_CACHE"
  local partial=$mysql_root.partial.$$
  debootstrap --variant=minbase --include=mysql-server sid "$partial" "${SCHEMAC_TEST_MIRROR:-http://deb.debian.org/debian}" || { rm -rf -- "$partial"; return 1; }
  rm -rf -- "$partial"/var/cache/apt/archives/*.deb "$partial"/var/lib/mysql
  mv -T -- "$partial" "$mysql_root" 2>/dev/null || rm -rf -- "$partial"
}

# The folder's /proc, /dev and data are mounted in a mount namespace of the server's own: they go when it goes, however it ends.
in_mysql_root() {
  # shellcheck disable=SC2016
  exec unshare --mount --propagation private bash -c '
    root=$1 data=$2
    shift 2
    mount -t proc proc "$root/proc" || true
    mount --rbind /dev "$root/dev" || true
    mkdir -p "$root/srv"
    mount --bind "$data" "$root/srv"
    exec chroot "$root" "$@"' - "$mysql_root" "$data_root/mysql" "$@"
}

# The folder of data as the server sees it.
mysql_folder() {
  if [ "$mysql_from_system" = 1 ]; then
    echo "$data_root/mysql"
  else
    echo /srv
  fi
}

# mysqld_command ARGUMENTS...: with what all the server's runs share.
mysqld_command() {
  local folder
  folder=$(mysql_folder)
  set -- --no-defaults --user=root --datadir="$folder/data" --socket="$folder/socket" "$@"
  if [ "$mysql_from_system" = 1 ]; then
    exec "$state/mysqld" "$@"
  fi
  in_mysql_root mysqld "$@"
}

# The binary log stays on, as in production: with it some statements are refused (a column added with `default (uuid())`, say).
start_mysql() {
  local port client
  port=$(free_port)
  mysql_from_system=0
  if command -v mysqld >/dev/null && mysqld --version | grep -qv MariaDB; then
    mysql_from_system=1
    client="mysql"
    # Under its own path AppArmor would keep the server from any folder but the system's.
    cp "$(command -v mysqld)" "$state/mysqld"
  else
    install_mysql || return 1
    client="chroot $mysql_root mysql"
  fi
  mkdir -p "$data_root/mysql"
  (mysqld_command --initialize-insecure) || return 1
  cat >"$data_root/mysql/init.sql" <<SQL
CREATE USER root@'127.0.0.1';
GRANT ALL ON *.* TO root@'127.0.0.1' WITH GRANT OPTION;
SQL
  (mysqld_command --bind-address=127.0.0.1 --port="$port" --mysqlx=OFF --character-set-server=utf8mb4 --default-time-zone=+00:00 \
    --innodb-flush-log-at-trx-commit=0 --sync-binlog=0 --innodb-flush-method=nosync --innodb-doublewrite=OFF \
    --innodb-buffer-pool-size=256M --innodb-redo-log-capacity=128M --max-connections=50 --performance-schema=OFF \
    --skip-name-resolve --table-open-cache=4000 --init-file="$(mysql_folder)/init.sql") >"$state/mysql.server.log" 2>&1 &
  echo $! >"$state/mysql.pid"
  wait_for 90 mysql_answers "$port" || return 1
  {
    echo "export SCHEMAC_TEST_MYSQL=mysql://root@127.0.0.1:$port"
    echo "export SCHEMAC_TEST_MYSQL_CLIENT='$client'"
  } >"$state/mysql.env"
}

mysql_answers() {
  kill -0 "$(cat "$state/mysql.pid")" || return 1
  /usr/bin/python3 -c 'import pymysql, sys; pymysql.connect(host="127.0.0.1", port=int(sys.argv[1]), user="root").close()' "$1"
}
