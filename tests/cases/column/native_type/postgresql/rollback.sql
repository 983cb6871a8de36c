-- schemac: rollback script for PostgreSQL 14 and later, 5 steps
-- 1 transaction and 2 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds)

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

-- undo step 5 (add index): drop index idx_net_words on net (lossless)
--   lock SHARE UPDATE EXCLUSIVE on net, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_net_words";
SET lock_timeout = '10s';

-- undo step 4 (add index): drop index idx_net_address on net (lossless)
--   lock SHARE UPDATE EXCLUSIVE on net, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_net_address";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo steps 3 to 1, in one statement:
--   3 (add column): drop column net.words (lossy: values written to column net.words since)
--   2 (add column): drop column net.range (lossy: values written to column net.range since)
--   1 (add column): drop column net.address (lossy: values written to column net.address since)
--   lock ACCESS EXCLUSIVE on net, blocks reads and writes for a moment
ALTER TABLE "net"
  DROP COLUMN "words",
  DROP COLUMN "range",
  DROP COLUMN "address";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
