-- schemac: rollback script for PostgreSQL 14 and later, 1 step
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 1 (drop table): create table node (lossy: the rows of table node and privileges on it do not come back)
CREATE TABLE "node" (
  "id" integer NOT NULL,
  "parent_id" integer,
  CONSTRAINT "pk_node" PRIMARY KEY ("id"),
  CONSTRAINT "fk_node_parent_id" FOREIGN KEY ("parent_id") REFERENCES "node" ("id")
);

COMMIT;
