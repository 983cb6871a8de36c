-- schemac: forward script for PostgreSQL 14 and later, 6 steps
-- 3 transactions and 3 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
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

-- step 1 of 6: drop foreign key fk_c_ab on c (contract; reverse: lossless, but fails where a row of c has no match in p)
--   lock ACCESS EXCLUSIVE on c and ACCESS EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE "c" DROP CONSTRAINT "fk_c_ab";

COMMIT;

-- step 2 of 6: add index schemac_new_index on c (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on c, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"schemac_new_index"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "schemac_new_index" ON "c" ("a", "id");
SET lock_timeout = '10s';

-- step 3 of 6: drop index idx_c_ab on c (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on c, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY "idx_c_ab";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 4 of 6: rename index schemac_new_index to idx_c_ab on c (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on c, blocks nobody
ALTER INDEX "schemac_new_index" RENAME TO "idx_c_ab";

COMMIT;

-- step 5 of 6: add unique key uq_p_ba on p (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE, then for a moment ACCESS EXCLUSIVE on p, blocks reads and writes for that moment only; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"uq_p_ba"') AND NOT indisvalid
\gexec
CREATE UNIQUE INDEX CONCURRENTLY "uq_p_ba" ON "p" ("b", "a");
SET lock_timeout = '10s';
ALTER TABLE "p" ADD CONSTRAINT "uq_p_ba" UNIQUE USING INDEX "uq_p_ba";

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 6 of 6: drop unique key uq_p_ab on p (contract; reverse: lossless, but fails where two rows share key uq_p_ab)
--   lock ACCESS EXCLUSIVE on p, blocks reads and writes for a moment
ALTER TABLE "p" DROP CONSTRAINT "uq_p_ab";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
