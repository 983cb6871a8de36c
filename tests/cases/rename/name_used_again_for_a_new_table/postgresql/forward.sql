-- schemac: forward script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 3: rename table archive to shelf (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on archive, blocks reads and writes for a moment
ALTER TABLE "archive" RENAME TO "shelf";

-- step 2 of 3: rename primary key pk_archive to pk_shelf on shelf (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on shelf, blocks reads and writes for a moment
ALTER TABLE "shelf" RENAME CONSTRAINT "pk_archive" TO "pk_shelf";

-- step 3 of 3: create table archive (expand; reverse: lossy: rows written to table archive since)
CREATE TABLE "archive" (
  "id" bigint NOT NULL,
  "what" varchar(20),
  CONSTRAINT "pk_archive" PRIMARY KEY ("id")
);

COMMIT;
