-- schemac: forward script for PostgreSQL 14 and later, 10 steps
-- 2 transactions and 2 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
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

-- step 1 of 10: alter table b: replica_identity (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on b, blocks reads and writes; rewrites the table
ALTER TABLE "b" REPLICA IDENTITY DEFAULT;

-- step 2 of 10: alter table c: replica_identity (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on c, blocks reads and writes; rewrites the table
ALTER TABLE "c" REPLICA IDENTITY DEFAULT;

-- step 3 of 10: rename unique key uq_a to uq_a_x on a (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on a, blocks reads and writes for a moment
ALTER TABLE "a" RENAME CONSTRAINT "uq_a" TO "uq_a_x";

-- step 4 of 10: alter column c.x: nullable (expand; reverse: lossless, but fails where column c.x is null)
--   lock ACCESS EXCLUSIVE on c, blocks reads and writes for a moment
ALTER TABLE "c" ALTER COLUMN "x" DROP NOT NULL;

COMMIT;

-- step 5 of 10: add index schemac_new_index on b (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on b, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"schemac_new_index"') AND NOT indisvalid
\gexec
CREATE UNIQUE INDEX CONCURRENTLY "schemac_new_index" ON "b" ("x", "y");
SET lock_timeout = '10s';

-- step 6 of 10: drop index ix_b on b (migrate; reverse: lossless, but fails where two rows share key ix_b)
--   lock SHARE UPDATE EXCLUSIVE on b, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY "ix_b";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 7 of 10: rename index schemac_new_index to ix_b on b (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on b, blocks nobody
ALTER INDEX "schemac_new_index" RENAME TO "ix_b";

-- step 8 of 10: drop unique key uq_c on c (contract; reverse: lossless, but fails where two rows share key uq_c)
--   lock ACCESS EXCLUSIVE on c, blocks reads and writes for a moment
ALTER TABLE "c" DROP CONSTRAINT "uq_c";

-- step 9 of 10: alter table b: replica_identity (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on b, blocks reads and writes; rewrites the table
ALTER TABLE "b" REPLICA IDENTITY USING INDEX "ix_b";

-- step 10 of 10: alter table c: replica_identity (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on c, blocks reads and writes; rewrites the table
ALTER TABLE "c" REPLICA IDENTITY USING INDEX "uq_c2";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
