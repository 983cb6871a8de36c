#!/bin/sh
# Commands for tools that change a big table while it is in use, in place of steps of forward.sql and rollback.sql (MySQL 8.0.16 and later).
# Run a script section by section up to such a step, then the tool, then go on behind the step. Nothing here runs by itself:
#
#   sh online_tools.sh                     says which steps there are
#   sh online_tools.sh TOOL STEP           looks whether the tool can do it: it makes and drops an empty copy, and leaves the table alone
#   EXECUTE=1 sh online_tools.sh TOOL STEP does it
#
# Settings, from the environment:
#   CONF                        a file with the account under [client]: user=... password=...
#   HOST PORT                   gh-ost: a replica, or the source with GH_OST_OPTIONS=--allow-on-master; pt-online-schema-change: the source
#   DATABASE                    where tables stand that have no database of their own
#   MAX_LOAD CRITICAL_LOAD      from which load on the tool waits, and gives up
#   MAX_LAG_MILLIS CHUNK_SIZE   how far replicas may lag behind; rows a step
#   FLAGS                       a folder for gh-ost's flag files: see below
#   GH_OST_OPTIONS PT_OSC_OPTIONS  further options
# Afterwards the old table is still there, as _TABLE_del or _TABLE_old: drop it when nobody misses anything.
set -eu
CONF=${CONF:-${HOME:-}/.my.cnf} HOST=${HOST:-127.0.0.1} PORT=${PORT:-3306} DATABASE=${DATABASE:-} FLAGS=${FLAGS:-.} EXECUTE=${EXECUTE:-}
MAX_LOAD=${MAX_LOAD:-Threads_running=25} CRITICAL_LOAD=${CRITICAL_LOAD:-Threads_running=100}
MAX_LAG_MILLIS=${MAX_LAG_MILLIS:-1500} CHUNK_SIZE=${CHUNK_SIZE:-1000}

fail() {
  for line in "$@"; do printf '%s\n' "$line" >&2; done
  exit 1
}

# STEP DATABASE TABLE CLAUSES. It waits while FLAGS/STEP.throttle is there, swaps the tables when FLAGS/STEP.postpone is taken away, and gives up at
# once when FLAGS/STEP.panic comes.
gh_ost() {
  [ -n "$2" ] || fail "DATABASE is not set"
  # shellcheck disable=SC2086
  gh-ost --conf="$CONF" --host="$HOST" --port="$PORT" --database="$2" --table="$3" --alter="$4" \
    --max-load="$MAX_LOAD" --critical-load="$CRITICAL_LOAD" --max-lag-millis="$MAX_LAG_MILLIS" --chunk-size="$CHUNK_SIZE" \
    --cut-over=default --cut-over-lock-timeout-seconds=3 --default-retries=60 --exact-rowcount --concurrent-rowcount \
    --throttle-additional-flag-file="$FLAGS/$1.throttle" --postpone-cut-over-flag-file="$FLAGS/$1.postpone" --panic-flag-file="$FLAGS/$1.panic" \
    --serve-socket-file="$FLAGS/$1.sock" --verbose ${GH_OST_OPTIONS:-} ${EXECUTE:+--execute}
}

# A comma in a name would end it.
dsn() { printf '%s' "$1" | sed 's/,/\\,/g'; }

# STEP DATABASE TABLE CLAUSES. It swaps the tables as soon as the copy is full.
pt_osc() {
  [ -n "$2" ] || fail "DATABASE is not set"
  mode=--dry-run
  [ -z "$EXECUTE" ] || mode=--execute
  # shellcheck disable=SC2086
  pt-online-schema-change --alter="$4" --charset=utf8mb4 --max-load="$MAX_LOAD" --critical-load="$CRITICAL_LOAD" \
    --max-lag="$((MAX_LAG_MILLIS / 1000 + 1))" --chunk-size="$CHUNK_SIZE" --chunk-time=0.5 --set-vars=lock_wait_timeout=3 --no-drop-old-table --print \
    ${PT_OSC_OPTIONS:-} "$mode" "F=$(dsn "$CONF"),h=$(dsn "$HOST"),P=$PORT,D=$(dsn "$2"),t=$(dsn "$3")"
}

case "${1:-} ${2:-}" in
# alter column comma, and = <U+005C>.n: int to bigint (5,000,000 rows; in the server, 50 seconds to 9 minutes)
'gh-ost 1')
  gh_ost step-1 "$DATABASE" 'comma, and = \' \
    'MODIFY COLUMN `n` bigint NOT NULL' ;;
'pt-online-schema-change 1')
  pt_osc step-1 "$DATABASE" 'comma, and = \' \
    'MODIFY COLUMN `n` bigint NOT NULL' ;;
# alter column it's; touch $(pwned) `x`.a'b"$c`: int to bigint; alter column it's; touch $(pwned) `x`.#; rm -rf /: int to bigint (5,000,000 rows; in the server, 50 seconds to 9 minutes)
'gh-ost 2-3')
  gh_ost step-2-3 "$DATABASE" 'it'\''s; touch $(pwned) `x`' \
    'MODIFY COLUMN `a'\''b"$c``` bigint NOT NULL, MODIFY COLUMN `#; rm -rf /` bigint NOT NULL' ;;
'pt-online-schema-change 2-3')
  pt_osc step-2-3 "$DATABASE" 'it'\''s; touch $(pwned) `x`' \
    'MODIFY COLUMN `a'\''b"$c``` bigint NOT NULL, MODIFY COLUMN `#; rm -rf /` bigint NOT NULL' ;;
# alter column it's; touch $(pwned) `x`.a'b"$c`: bigint to int; alter column it's; touch $(pwned) `x`.#; rm -rf /: bigint to int (5,000,000 rows; in the server, 50 seconds to 9 minutes)
'gh-ost undo-2-3')
  fail 'gh-ost cannot do step undo-2-3:' \
    'the server refuses rows that have no place in the new form; gh-ost copies with INSERT IGNORE, which drops or cuts them without a word' ;;
'pt-online-schema-change undo-2-3')
  fail 'pt-online-schema-change cannot do step undo-2-3:' \
    'the server refuses rows that have no place in the new form; pt-online-schema-change copies with INSERT IGNORE, which drops or cuts them without a word' ;;
# alter column comma, and = <U+005C>.n: bigint to int (5,000,000 rows; in the server, 50 seconds to 9 minutes)
'gh-ost undo-1')
  fail 'gh-ost cannot do step undo-1:' \
    'the server refuses rows that have no place in the new form; gh-ost copies with INSERT IGNORE, which drops or cuts them without a word' ;;
'pt-online-schema-change undo-1')
  fail 'pt-online-schema-change cannot do step undo-1:' \
    'the server refuses rows that have no place in the new form; pt-online-schema-change copies with INSERT IGNORE, which drops or cuts them without a word' ;;
*)
  fail 'usage: sh online_tools.sh TOOL STEP' \
    '  gh-ost 1' \
    '  pt-online-schema-change 1' \
    '  gh-ost 2-3' \
    '  pt-online-schema-change 2-3' \
    '  gh-ost undo-2-3: it cannot, and tells why' \
    '  pt-online-schema-change undo-2-3: it cannot, and tells why' \
    '  gh-ost undo-1: it cannot, and tells why' \
    '  pt-online-schema-change undo-1: it cannot, and tells why' ;;
esac
