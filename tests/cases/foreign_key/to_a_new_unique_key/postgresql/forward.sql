-- schemac: forward script for PostgreSQL 14 and later, 4 steps
-- 1 transaction and 3 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds), or take back from that step on

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

-- step 1 of 4: add index idx_c_p_code on c (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on c, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_c_p_code"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_c_p_code" ON "c" ("p_code");
SET lock_timeout = '10s';

-- step 2 of 4: add unique key uq_p_code on p (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE, then for a moment ACCESS EXCLUSIVE on p, blocks reads and writes for that moment only; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"uq_p_code"') AND NOT indisvalid
\gexec
CREATE UNIQUE INDEX CONCURRENTLY "uq_p_code" ON "p" ("code");
SET lock_timeout = '10s';
ALTER TABLE "p" ADD CONSTRAINT "uq_p_code" UNIQUE USING INDEX "uq_p_code";

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 3 of 4: add foreign key fk_c_p_code on c (migrate; reverse: lossless)
--   lock SHARE ROW EXCLUSIVE on c and SHARE ROW EXCLUSIVE on the table it points at, blocks writes for a moment
ALTER TABLE "c" ADD CONSTRAINT "fk_c_p_code" FOREIGN KEY ("p_code") REFERENCES "p" ("code") NOT VALID;

COMMIT;

-- step 4 of 4: validate foreign key fk_c_p_code on c (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on c and ROW SHARE on the table it points at, blocks nobody; scans the table
ALTER TABLE "c" VALIDATE CONSTRAINT "fk_c_p_code";

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
