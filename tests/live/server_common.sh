# What starting either server needs: a free port, a folder for data, waiting, stopping. Sourced by `servers`.

free_port() {
  /usr/bin/python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

# Data lives in memory where there is room: nothing of it is worth a disk, and DDL waits for the disk more than for anything else.
data_folder() {
  local free=0
  free=$(df --output=avail -k /dev/shm 2>/dev/null | tail -n 1) || true
  if [ "${free:-0}" -gt 3000000 ]; then
    mkdir -p "/dev/shm/schemac-$$"
    echo "/dev/shm/schemac-$$" >"$state/data"
    echo "/dev/shm/schemac-$$"
  else
    mkdir -p "$state/files"
    echo "$state/files"
  fi
}

# wait_for SECONDS COMMAND...: until the command succeeds.
wait_for() {
  local left=$(($1 * 5))
  shift
  until "$@" >/dev/null 2>&1; do
    left=$((left - 1))
    [ "$left" -gt 0 ] || return 1
    sleep 0.2
  done
}

# stop_process PIDFILE: ends that process and waits until it is gone.
stop_process() {
  [ -f "$1" ] || return 0
  local pid
  pid=$(cat "$1")
  kill "$pid" 2>/dev/null || return 0
  for _ in $(seq 100); do
    kill -0 "$pid" 2>/dev/null || return 0
    sleep 0.1
  done
  kill -9 "$pid" 2>/dev/null || true
}
