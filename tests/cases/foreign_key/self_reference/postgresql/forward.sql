-- schemac: forward script for PostgreSQL 14 and later, 4 steps
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

-- step 1 of 4: add column node.parent_id (expand; reverse: lossy: values written to column node.parent_id since)
--   lock ACCESS EXCLUSIVE on node, blocks reads and writes for a moment
ALTER TABLE "node" ADD COLUMN "parent_id" integer;

COMMIT;

-- step 2 of 4: add index idx_node_parent on node (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on node, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_node_parent"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_node_parent" ON "node" ("parent_id");
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 3 of 4: add foreign key fk_node_parent_id on node (migrate; reverse: lossless)
--   lock SHARE ROW EXCLUSIVE on node, blocks writes for a moment
ALTER TABLE "node" ADD CONSTRAINT "fk_node_parent_id" FOREIGN KEY ("parent_id") REFERENCES "node" ("id") ON DELETE CASCADE NOT VALID;

COMMIT;

-- step 4 of 4: validate foreign key fk_node_parent_id on node (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on node, blocks nobody; scans the table
ALTER TABLE "node" VALIDATE CONSTRAINT "fk_node_parent_id";

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
