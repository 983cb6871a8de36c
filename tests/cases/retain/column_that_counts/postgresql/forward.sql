-- schemac: forward script for PostgreSQL 14 and later, 4 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 4: drop unique key uq_parcel_number on parcel (contract; reverse: lossless, but fails where two rows share key uq_parcel_number)
--   lock ACCESS EXCLUSIVE on parcel, blocks reads and writes for a moment
ALTER TABLE "parcel" DROP CONSTRAINT "uq_parcel_number";

-- step 2 of 4: create table schemac_retained_parcel (contract; reverse: lossless)
CREATE TABLE "schemac_retained_parcel" (
  "code" varchar(10) NOT NULL,
  "number" bigint,
  CONSTRAINT "schemac_retained_parcel_pkey" PRIMARY KEY ("code")
);

-- step 3 of 4: retain column parcel.number in schemac_retained_parcel (contract; reverse: lossless)
--   lock SHARE ROW EXCLUSIVE on parcel, blocks writes; scans the table
LOCK TABLE "parcel" IN SHARE ROW EXCLUSIVE MODE;
INSERT INTO "schemac_retained_parcel" ("code", "number") SELECT "code", "number" FROM "parcel";

-- step 4 of 4: drop column parcel.number (contract; reverse: lossless from schemac_retained_parcel; rows that came since get a zero value)
--   lock ACCESS EXCLUSIVE on parcel, blocks reads and writes for a moment
ALTER TABLE "parcel" DROP COLUMN "number";

COMMIT;
