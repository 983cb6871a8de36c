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
# add column stock.seen (1,000,000 rows; in the server, 10 to 100 seconds)
'gh-ost 1')
  fail 'gh-ost cannot do step 1:' \
    'the table has a trigger, which gh-ost refuses unless its version can copy it (--include-triggers)' ;;
'pt-online-schema-change 1')
  fail 'pt-online-schema-change cannot do step 1:' \
    'the table has a trigger, which pt-online-schema-change refuses unless it may make it anew (--preserve-triggers)' ;;
# alter column Tag.hits: int to bigint (1,000,000 rows; in the server, 10 to 100 seconds)
'gh-ost 2')
  fail 'gh-ost cannot do step 2:' \
    'another table has the same name but for the case of letters, which gh-ost refuses' ;;
'pt-online-schema-change 2')
  pt_osc step-2 "$DATABASE" 'Tag' \
    'MODIFY COLUMN `hits` bigint NOT NULL' ;;
# alter column audit.entry.hits: int to bigint (40,000,000 rows; in the server, 6 to 67 minutes)
'gh-ost 3')
  gh_ost step-3 'audit' 'entry' \
    'MODIFY COLUMN `hits` bigint NOT NULL' ;;
'pt-online-schema-change 3')
  pt_osc step-3 'audit' 'entry' \
    'MODIFY COLUMN `hits` bigint NOT NULL' ;;
# alter column customer.logins: int to bigint (2,000,000 rows; in the server, 20 seconds to 4 minutes)
'gh-ost 4')
  fail 'gh-ost cannot do step 4:' \
    'a foreign key points at the table, which gh-ost refuses' ;;
'pt-online-schema-change 4')
  fail 'pt-online-schema-change cannot do step 4:' \
    'a foreign key points at the table, which would have to be made anew, under another name (--alter-foreign-keys-method)' ;;
# alter column log.level: int to bigint (1,000,000 rows; in the server, 10 to 100 seconds)
'gh-ost 5')
  fail 'gh-ost cannot do step 5:' \
    'no primary key, or unique key without nulls, is there before and after, by which gh-ost could tell rows apart' ;;
'pt-online-schema-change 5')
  fail 'pt-online-schema-change cannot do step 5:' \
    'no primary key, or unique key without nulls, is there before and after, by which pt-online-schema-change could tell rows apart' ;;
# alter column order.lines: int to bigint (3,000,000 rows; in the server, 30 seconds to 5 minutes)
'gh-ost 6')
  fail 'gh-ost cannot do step 6:' \
    'the table has a foreign key, which gh-ost refuses' ;;
'pt-online-schema-change 6')
  fail 'pt-online-schema-change cannot do step 6:' \
    'the table has a foreign key, which would come back under another name (with _ before it)' ;;
# alter column product.weight: int to bigint (1,500,000 rows; in the server, 15 seconds to 3 minutes)
'gh-ost 7')
  fail 'gh-ost cannot do step 7:' \
    'the table has a check, which would come back under a name of the server'\''s making' ;;
'pt-online-schema-change 7')
  fail 'pt-online-schema-change cannot do step 7:' \
    'the table has a check, whose name is taken in this database, so that the copy cannot have it' ;;
# alter column visit.hits: int to bigint; alter column visit.seconds: int to bigint; alter column visit.note: varchar(200) to varchar(20) (12,000,000 rows; in the server, 2 to 25 minutes)
'gh-ost 9-11')
  fail 'gh-ost cannot do step 9-11:' \
    'the server refuses rows that have no place in the new form; gh-ost copies with INSERT IGNORE, which drops or cuts them without a word' ;;
'pt-online-schema-change 9-11')
  fail 'pt-online-schema-change cannot do step 9-11:' \
    'the server refuses rows that have no place in the new form; pt-online-schema-change copies with INSERT IGNORE, which drops or cuts them without a word' ;;
# alter column visit.hits: bigint to int; alter column visit.seconds: bigint to int; alter column visit.note: varchar(20) to varchar(200) (12,000,000 rows; in the server, 2 to 25 minutes)
'gh-ost undo-9-11')
  fail 'gh-ost cannot do step undo-9-11:' \
    'the server refuses rows that have no place in the new form; gh-ost copies with INSERT IGNORE, which drops or cuts them without a word' ;;
'pt-online-schema-change undo-9-11')
  fail 'pt-online-schema-change cannot do step undo-9-11:' \
    'the server refuses rows that have no place in the new form; pt-online-schema-change copies with INSERT IGNORE, which drops or cuts them without a word' ;;
# alter column product.weight: bigint to int (1,500,000 rows; in the server, 15 seconds to 3 minutes)
'gh-ost undo-7')
  fail 'gh-ost cannot do step undo-7:' \
    'the table has a check, which would come back under a name of the server'\''s making' \
    'the server refuses rows that have no place in the new form; gh-ost copies with INSERT IGNORE, which drops or cuts them without a word' ;;
'pt-online-schema-change undo-7')
  fail 'pt-online-schema-change cannot do step undo-7:' \
    'the table has a check, whose name is taken in this database, so that the copy cannot have it' \
    'the server refuses rows that have no place in the new form; pt-online-schema-change copies with INSERT IGNORE, which drops or cuts them without a word' ;;
# alter column order.lines: bigint to int (3,000,000 rows; in the server, 30 seconds to 5 minutes)
'gh-ost undo-6')
  fail 'gh-ost cannot do step undo-6:' \
    'the table has a foreign key, which gh-ost refuses' \
    'the server refuses rows that have no place in the new form; gh-ost copies with INSERT IGNORE, which drops or cuts them without a word' ;;
'pt-online-schema-change undo-6')
  fail 'pt-online-schema-change cannot do step undo-6:' \
    'the table has a foreign key, which would come back under another name (with _ before it)' \
    'the server refuses rows that have no place in the new form; pt-online-schema-change copies with INSERT IGNORE, which drops or cuts them without a word' ;;
# alter column log.level: bigint to int (1,000,000 rows; in the server, 10 to 100 seconds)
'gh-ost undo-5')
  fail 'gh-ost cannot do step undo-5:' \
    'no primary key, or unique key without nulls, is there before and after, by which gh-ost could tell rows apart' \
    'the server refuses rows that have no place in the new form; gh-ost copies with INSERT IGNORE, which drops or cuts them without a word' ;;
'pt-online-schema-change undo-5')
  fail 'pt-online-schema-change cannot do step undo-5:' \
    'no primary key, or unique key without nulls, is there before and after, by which pt-online-schema-change could tell rows apart' \
    'the server refuses rows that have no place in the new form; pt-online-schema-change copies with INSERT IGNORE, which drops or cuts them without a word' ;;
# alter column customer.logins: bigint to int (2,000,000 rows; in the server, 20 seconds to 4 minutes)
'gh-ost undo-4')
  fail 'gh-ost cannot do step undo-4:' \
    'a foreign key points at the table, which gh-ost refuses' \
    'the server refuses rows that have no place in the new form; gh-ost copies with INSERT IGNORE, which drops or cuts them without a word' ;;
'pt-online-schema-change undo-4')
  fail 'pt-online-schema-change cannot do step undo-4:' \
    'a foreign key points at the table, which would have to be made anew, under another name (--alter-foreign-keys-method)' \
    'the server refuses rows that have no place in the new form; pt-online-schema-change copies with INSERT IGNORE, which drops or cuts them without a word' ;;
# alter column audit.entry.hits: bigint to int (40,000,000 rows; in the server, 6 to 67 minutes)
'gh-ost undo-3')
  fail 'gh-ost cannot do step undo-3:' \
    'the server refuses rows that have no place in the new form; gh-ost copies with INSERT IGNORE, which drops or cuts them without a word' ;;
'pt-online-schema-change undo-3')
  fail 'pt-online-schema-change cannot do step undo-3:' \
    'the server refuses rows that have no place in the new form; pt-online-schema-change copies with INSERT IGNORE, which drops or cuts them without a word' ;;
# alter column Tag.hits: bigint to int (1,000,000 rows; in the server, 10 to 100 seconds)
'gh-ost undo-2')
  fail 'gh-ost cannot do step undo-2:' \
    'the server refuses rows that have no place in the new form; gh-ost copies with INSERT IGNORE, which drops or cuts them without a word' \
    'another table has the same name but for the case of letters, which gh-ost refuses' ;;
'pt-online-schema-change undo-2')
  fail 'pt-online-schema-change cannot do step undo-2:' \
    'the server refuses rows that have no place in the new form; pt-online-schema-change copies with INSERT IGNORE, which drops or cuts them without a word' ;;
# drop column stock.seen (1,000,000 rows; in the server, 10 to 100 seconds)
'gh-ost undo-1')
  fail 'gh-ost cannot do step undo-1:' \
    'the table has a trigger, which gh-ost refuses unless its version can copy it (--include-triggers)' ;;
'pt-online-schema-change undo-1')
  fail 'pt-online-schema-change cannot do step undo-1:' \
    'the table has a trigger, which pt-online-schema-change refuses unless it may make it anew (--preserve-triggers)' ;;
*)
  fail 'usage: sh online_tools.sh TOOL STEP' \
    '  gh-ost 1: it cannot, and tells why' \
    '  pt-online-schema-change 1: it cannot, and tells why' \
    '  gh-ost 2: it cannot, and tells why' \
    '  pt-online-schema-change 2' \
    '  gh-ost 3' \
    '  pt-online-schema-change 3' \
    '  gh-ost 4: it cannot, and tells why' \
    '  pt-online-schema-change 4: it cannot, and tells why' \
    '  gh-ost 5: it cannot, and tells why' \
    '  pt-online-schema-change 5: it cannot, and tells why' \
    '  gh-ost 6: it cannot, and tells why' \
    '  pt-online-schema-change 6: it cannot, and tells why' \
    '  gh-ost 7: it cannot, and tells why' \
    '  pt-online-schema-change 7: it cannot, and tells why' \
    '  gh-ost 9-11: it cannot, and tells why' \
    '  pt-online-schema-change 9-11: it cannot, and tells why' \
    '  gh-ost undo-9-11: it cannot, and tells why' \
    '  pt-online-schema-change undo-9-11: it cannot, and tells why' \
    '  gh-ost undo-7: it cannot, and tells why' \
    '  pt-online-schema-change undo-7: it cannot, and tells why' \
    '  gh-ost undo-6: it cannot, and tells why' \
    '  pt-online-schema-change undo-6: it cannot, and tells why' \
    '  gh-ost undo-5: it cannot, and tells why' \
    '  pt-online-schema-change undo-5: it cannot, and tells why' \
    '  gh-ost undo-4: it cannot, and tells why' \
    '  pt-online-schema-change undo-4: it cannot, and tells why' \
    '  gh-ost undo-3: it cannot, and tells why' \
    '  pt-online-schema-change undo-3: it cannot, and tells why' \
    '  gh-ost undo-2: it cannot, and tells why' \
    '  pt-online-schema-change undo-2: it cannot, and tells why' \
    '  gh-ost undo-1: it cannot, and tells why' \
    '  pt-online-schema-change undo-1: it cannot, and tells why' ;;
esac
