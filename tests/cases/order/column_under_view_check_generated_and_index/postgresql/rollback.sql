-- schemac: rollback script for PostgreSQL 14 and later, 9 steps
-- 3 transactions and 2 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
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

-- undo step 9 (create view): drop view w (lossless)
DROP VIEW "w";

-- undo step 8 (create view): drop view v (lossless)
DROP VIEW "v";

COMMIT;

-- undo step 7 (add index): drop index idx_t_twice on t (lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_t_twice";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 6 (add column): drop column t.twice (lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" DROP COLUMN "twice";

-- undo step 5 (alter column): alter column t.n: bigint to integer (lossless, but fails where a value of column t.n does not fit its former type)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t" ALTER COLUMN "n" TYPE integer;

-- undo step 4 (drop column): add column t.twice (lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t" ADD COLUMN "twice" bigint GENERATED ALWAYS AS ("n" * 2) STORED;

COMMIT;

-- undo step 3 (drop index): add index idx_t_twice on t (lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_t_twice"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_t_twice" ON "t" ("twice");
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 2 (drop view): create view v (lossy: privileges on view v do not come back)
CREATE VIEW "v" AS
select
  "id",
  "n",
  "twice"
from "t";

-- undo step 1 (drop view): create view w (lossy: privileges on view w do not come back)
CREATE VIEW "w" AS
select
  max("twice") as "top"
from "v";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
