-- schemac: rollback script for PostgreSQL 14 and later, 4 steps
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

-- undo step 4 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 3 (add foreign key): drop foreign key fk_node_parent_id on node (lossless)
--   lock ACCESS EXCLUSIVE on node, blocks reads and writes for a moment
ALTER TABLE "node" DROP CONSTRAINT "fk_node_parent_id";

COMMIT;

-- undo step 2 (add index): drop index idx_node_parent on node (lossless)
--   lock SHARE UPDATE EXCLUSIVE on node, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_node_parent";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 1 (add column): drop column node.parent_id (lossy: values written to column node.parent_id since)
--   lock ACCESS EXCLUSIVE on node, blocks reads and writes for a moment
ALTER TABLE "node" DROP COLUMN "parent_id";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
