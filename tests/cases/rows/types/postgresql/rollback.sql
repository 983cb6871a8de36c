-- schemac: rollback script for PostgreSQL 14 and later, 4 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 4 (drop table): create table t (lossy: the rows of table t and privileges on it do not come back)
CREATE TABLE "t" (
  "id" integer NOT NULL,
  CONSTRAINT "pk_t" PRIMARY KEY ("id")
);
INSERT INTO "t" ("id") VALUES
  (1);

-- undo step 3 (insert rows): nothing to do, the rows go with their table (lossless)

-- undo step 2 (create table): drop table everything (lossy: rows written to table everything since)
--   lock ACCESS EXCLUSIVE on everything, blocks reads and writes for a moment
DROP TABLE "everything";

-- undo step 1 (create enum): drop enum everything_size (lossless)
DROP TYPE "everything_size";

COMMIT;
