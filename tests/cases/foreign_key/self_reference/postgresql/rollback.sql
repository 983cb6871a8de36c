-- schemac: rollback script for PostgreSQL 14 and later, 3 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 3 back: add foreign key fk_node_parent_id on node (lossless)
ALTER TABLE "node" DROP CONSTRAINT "fk_node_parent_id";

-- step 2 back: add index idx_node_parent on node (lossless)
DROP INDEX "idx_node_parent";

-- step 1 back: add column node.parent_id (lossless)
ALTER TABLE "node" DROP COLUMN "parent_id";

COMMIT;
