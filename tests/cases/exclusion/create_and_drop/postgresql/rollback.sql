-- schemac: rollback script for PostgreSQL 14 and later, 3 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 3 (add exclusion): drop exclusion constraint ex_booking on booking (lossless)
ALTER TABLE "booking" DROP CONSTRAINT "ex_booking";

-- undo step 2 (create table): drop table made (lossy: rows written to table made since)
DROP TABLE "made";

-- undo step 1 (drop exclusion): add exclusion constraint ex_gone on booking (lossless, but fails where two rows break exclusion constraint ex_gone)
ALTER TABLE "booking" ADD CONSTRAINT "ex_gone" EXCLUDE USING btree ("room" WITH =);

COMMIT;
