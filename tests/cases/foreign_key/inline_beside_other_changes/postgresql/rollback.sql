-- schemac: rollback script for PostgreSQL 14 and later, 8 steps
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

-- undo step 8 (add foreign key): drop foreign key fk_d_code on d (lossless)
--   lock ACCESS EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE "d" DROP CONSTRAINT "fk_d_code";

COMMIT;

-- undo step 7 (add index): drop index idx_p_n on p (lossless)
--   lock SHARE UPDATE EXCLUSIVE on p, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_p_n";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo steps 6 to 5, in one statement:
--   6 (alter column): alter column p.n: bigint to integer (lossless, but fails where a value of column p.n does not fit its former type)
--   5 (alter column): alter column p.code: varchar(20) to varchar(10) (lossless, but fails where a value of column p.code does not fit its former type)
--   lock ACCESS EXCLUSIVE on p, blocks reads and writes; rewrites the table
ALTER TABLE "p"
  ALTER COLUMN "n" TYPE integer,
  ALTER COLUMN "code" TYPE varchar(10) USING case when char_length("code") > 10 then "code" || ' (too long)' else "code" end;

-- undo step 4 (add column): drop column p.m (lossy: values written to column p.m since)
--   lock ACCESS EXCLUSIVE on p, blocks reads and writes for a moment
ALTER TABLE "p" DROP COLUMN "m";

-- undo step 3 (create table): drop table d (lossy: rows written to table d since)
--   lock ACCESS EXCLUSIVE on d, blocks reads and writes for a moment
DROP TABLE "d";

-- undo step 2 (create table): drop table c (lossy: rows written to table c since)
--   lock ACCESS EXCLUSIVE on c and ACCESS EXCLUSIVE on the tables it points at, blocks reads and writes for a moment
DROP TABLE "c";

COMMIT;

-- undo step 1 (drop index): add index idx_p_n on p (lossless)
--   lock SHARE UPDATE EXCLUSIVE on p, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_p_n"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_p_n" ON "p" ("n");
SET lock_timeout = '10s';

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
