-- schemac: forward script for PostgreSQL 14 and later, 3 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 3: add column node.parent_id (expand; reverse: lossy: values written to column node.parent_id since)
ALTER TABLE "node" ADD COLUMN "parent_id" integer;

-- step 2 of 3: add index idx_node_parent on node (expand; reverse: lossless)
CREATE INDEX "idx_node_parent" ON "node" ("parent_id");

-- step 3 of 3: add foreign key fk_node_parent_id on node (migrate; reverse: lossless)
ALTER TABLE "node" ADD CONSTRAINT "fk_node_parent_id" FOREIGN KEY ("parent_id") REFERENCES "node" ("id") ON DELETE CASCADE;

COMMIT;
