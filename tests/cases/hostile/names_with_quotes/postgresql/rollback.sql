-- schemac: rollback script for PostgreSQL 14 and later, 7 steps
-- 2 transactions and 2 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds)

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

-- undo step 7 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 6 (add check): drop check chk'1 on it's (lossless)
--   lock ACCESS EXCLUSIVE on it's, blocks reads and writes for a moment
ALTER TABLE "it's" DROP CONSTRAINT "chk'1";

COMMIT;

-- undo step 5 (add index): drop index idx`2 on it's (lossless)
--   lock SHARE UPDATE EXCLUSIVE on it's, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx`2";
SET lock_timeout = '10s';

-- undo step 4 (add index): drop index idx "1" on it's (lossless)
--   lock SHARE UPDATE EXCLUSIVE on it's, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx ""1""";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo steps 3 to 1, in one statement:
--   3 (add column): drop column it's.both's "` (lossy: values written to column it's.both's "` since)
--   2 (add column): drop column it's.back`tick (lossy: values written to column it's.back`tick since)
--   1 (add column): drop column it's.say "hi" (lossy: values written to column it's.say "hi" since)
--   lock ACCESS EXCLUSIVE on it's, blocks reads and writes for a moment
ALTER TABLE "it's"
  DROP COLUMN "both's ""`",
  DROP COLUMN "back`tick",
  DROP COLUMN "say ""hi""";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
