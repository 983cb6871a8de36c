-- schemac: forward script for PostgreSQL 14 and later, 5 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 5: rename table previous to oldest (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on previous, blocks reads and writes for a moment
ALTER TABLE "previous" RENAME TO "oldest";

-- step 2 of 5: rename table current to previous (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on current, blocks reads and writes for a moment
ALTER TABLE "current" RENAME TO "previous";

-- step 3 of 5: rename primary key pk_previous to pk_oldest on oldest (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on oldest, blocks reads and writes for a moment
ALTER TABLE "oldest" RENAME CONSTRAINT "pk_previous" TO "pk_oldest";

-- step 4 of 5: rename primary key pk_current to pk_previous on previous (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on previous, blocks reads and writes for a moment
ALTER TABLE "previous" RENAME CONSTRAINT "pk_current" TO "pk_previous";

-- step 5 of 5: create table current (expand; reverse: lossy: rows written to table current since)
CREATE TABLE "current" (
  "id" integer NOT NULL,
  "m" varchar(10),
  CONSTRAINT "pk_current" PRIMARY KEY ("id")
);

COMMIT;
