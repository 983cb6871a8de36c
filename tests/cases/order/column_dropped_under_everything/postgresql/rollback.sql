-- schemac: rollback script for PostgreSQL 14 and later, 8 steps
-- 1 transaction and 4 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
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

-- undo steps 8 to 7, in one statement:
--   8 (drop column): add column t.n (lossy: the values of column t.n do not come back)
--   7 (drop column): add column t.twice (lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t"
  ADD COLUMN "n" integer,
  ADD COLUMN "twice" bigint GENERATED ALWAYS AS ("n" * 2) STORED;

-- undo step 6 (drop view): create view v (lossy: privileges on view v do not come back)
CREATE VIEW "v" AS
select
  "id",
  "n",
  "keep"
from "t";

-- undo step 5 (replace view): replace view w: query (lossless)
CREATE OR REPLACE VIEW "w" AS
select
  "keep"
from "v"
where "n" > 2;

COMMIT;

-- undo step 4 (drop unique key): add unique key uq_t_n on t (lossless, but fails where two rows share key uq_t_n)
--   lock SHARE UPDATE EXCLUSIVE, then for a moment ACCESS EXCLUSIVE on t, blocks reads and writes for that moment only; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"uq_t_n"') AND NOT indisvalid
\gexec
CREATE UNIQUE INDEX CONCURRENTLY "uq_t_n" ON "t" ("n");
SET lock_timeout = '10s';
ALTER TABLE "t" ADD CONSTRAINT "uq_t_n" UNIQUE USING INDEX "uq_t_n";

-- undo step 3 (drop index): add index idx_t_twice on t (lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_t_twice"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_t_twice" ON "t" ("twice");
SET lock_timeout = '10s';

-- undo step 2 (drop index): add index idx_t_n on t (lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_t_n"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_t_n" ON "t" ("n", "keep");
SET lock_timeout = '10s';

-- undo step 1 (drop check): add check chk_t_n on t, validate check chk_t_n on t (lossless, but fails where a row breaks check chk_t_n)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; scans the table
ALTER TABLE "t" ADD CONSTRAINT "chk_t_n" CHECK ("n" > "id") NOT VALID;
ALTER TABLE "t" VALIDATE CONSTRAINT "chk_t_n";

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
