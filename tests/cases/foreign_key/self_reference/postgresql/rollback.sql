-- schemac: rollback script for PostgreSQL 14 and later, 3 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 3 (add foreign key): drop foreign key fk_node_parent_id on node (lossless)
ALTER TABLE "node" DROP CONSTRAINT "fk_node_parent_id";

-- undo step 2 (add index): drop index idx_node_parent on node (lossless)
DROP INDEX "idx_node_parent";

-- undo step 1 (add column): drop column node.parent_id (lossy: values written to column node.parent_id since)
ALTER TABLE "node" DROP COLUMN "parent_id";

COMMIT;
