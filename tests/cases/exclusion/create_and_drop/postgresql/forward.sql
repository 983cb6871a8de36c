-- schemac: forward script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 3: drop exclusion constraint ex_gone on booking (contract; reverse: lossless, but fails where two rows break exclusion constraint ex_gone)
--   lock ACCESS EXCLUSIVE on booking, blocks reads and writes for a moment
ALTER TABLE "booking" DROP CONSTRAINT "ex_gone";

-- step 2 of 3: create table made (expand; reverse: lossy: rows written to table made since)
CREATE TABLE "made" (
  "id" integer NOT NULL,
  "a" integer NOT NULL,
  "b" varchar(20) NOT NULL,
  CONSTRAINT "pk_made" PRIMARY KEY ("id"),
  CONSTRAINT "ex_made" EXCLUDE USING btree ((lower("b")) WITH =, "a" WITH =) DEFERRABLE INITIALLY DEFERRED
);

-- step 3 of 3: add exclusion constraint ex_booking on booking (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on booking, blocks reads and writes; builds an index
ALTER TABLE "booking" ADD CONSTRAINT "ex_booking" EXCLUDE USING gist ("during" WITH &&) WHERE ("gone" is null);
COMMENT ON CONSTRAINT "ex_booking" ON "booking" IS 'no two at once';

COMMIT;
