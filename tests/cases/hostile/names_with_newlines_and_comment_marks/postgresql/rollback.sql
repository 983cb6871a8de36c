-- schemac: rollback script for PostgreSQL 14 and later, 7 steps
-- 2 transactions and 1 step outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
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

-- undo step 6 (add check): drop check c *<U+002F> -- on a<U+000A>b (lossless)
--   lock ACCESS EXCLUSIVE on a<U+000A>b, blocks reads and writes for a moment
ALTER TABLE "a
b" DROP CONSTRAINT "c */ --";

COMMIT;

-- undo step 5 (add index): drop index i<U+000A>; drop table t; -- on a<U+000A>b (lossless)
--   lock SHARE UPDATE EXCLUSIVE on a<U+000A>b, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "i
; drop table t; --";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 4 (alter column): alter column a<U+000A>b.x<U+000A>y: bigint to integer (lossless, but fails where a value of column a<U+000A>b.x<U+000A>y does not fit its former type)
--   lock ACCESS EXCLUSIVE on a<U+000A>b, blocks reads and writes; rewrites the table
ALTER TABLE "a
b" ALTER COLUMN "x
y" TYPE integer;

-- undo steps 3 to 1, in one statement:
--   3 (add column): drop column a<U+000A>b./<U+002A> open (lossy: values written to column a<U+000A>b./<U+002A> open since)
--   2 (add column): drop column a<U+000A>b.end *<U+002F> here (lossy: values written to column a<U+000A>b.end *<U+002F> here since)
--   1 (add column): drop column a<U+000A>b.drop -- it (lossy: values written to column a<U+000A>b.drop -- it since)
--   lock ACCESS EXCLUSIVE on a<U+000A>b, blocks reads and writes for a moment
ALTER TABLE "a
b"
  DROP COLUMN "/* open",
  DROP COLUMN "end */ here",
  DROP COLUMN "drop -- it";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
