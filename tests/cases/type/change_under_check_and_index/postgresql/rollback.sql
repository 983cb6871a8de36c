-- schemac: rollback script for PostgreSQL 14 and later, 5 steps
-- 1 transaction and 1 step outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
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

-- undo step 5 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 4 (add check): drop check chk_t_n on t (lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" DROP CONSTRAINT "chk_t_n";

-- undo steps 3 to 2, in one statement:
--   3 (alter column): alter column t.s: varchar(30) to varchar(20) (lossless, but fails where a value of column t.s does not fit its former type)
--   2 (alter column): alter column t.n: numeric(12,2) to integer (lossy: digits after the point in what was written to column t.n since; fails where a value of column t.n does not fit its former type)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t"
  ALTER COLUMN "s" TYPE varchar(20) USING case when char_length("s") > 20 then "s" || ' (too long)' else "s" end,
  ALTER COLUMN "n" TYPE integer;

COMMIT;

-- undo step 1 (drop check): add check chk_t_n on t, validate check chk_t_n on t (lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; scans the table
ALTER TABLE "t" ADD CONSTRAINT "chk_t_n" CHECK ("n" > 0 and "s" <> 'none') NOT VALID;
ALTER TABLE "t" VALIDATE CONSTRAINT "chk_t_n";

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
