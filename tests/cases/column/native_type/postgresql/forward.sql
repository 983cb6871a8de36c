-- schemac: forward script for PostgreSQL 14 and later, 5 steps
-- 1 transaction and 2 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds), or take back from that step on

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- steps 1 to 3 of 5, in one statement:
--   1: add column net.address (expand; reverse: lossy: values written to column net.address since)
--   2: add column net.range (expand; reverse: lossy: values written to column net.range since)
--   3: add column net.words (expand; reverse: lossy: values written to column net.words since)
--   lock ACCESS EXCLUSIVE on net, blocks reads and writes for a moment
ALTER TABLE "net"
  ADD COLUMN "address" inet,
  ADD COLUMN "range" int4range,
  ADD COLUMN "words" tsvector;

COMMIT;

-- step 4 of 5: add index idx_net_address on net (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on net, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_net_address"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_net_address" ON "net" ("address");
SET lock_timeout = '10s';

-- step 5 of 5: add index idx_net_words on net (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on net, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_net_words"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_net_words" ON "net" USING gin ("words");
SET lock_timeout = '10s';

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
