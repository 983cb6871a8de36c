-- schemac: rollback script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 3 (add exclusion): drop exclusion constraint ex_booking on booking (lossless)
--   lock ACCESS EXCLUSIVE on booking, blocks reads and writes for a moment
ALTER TABLE "booking" DROP CONSTRAINT "ex_booking";

-- undo step 2 (create table): drop table made (lossy: rows written to table made since)
--   lock ACCESS EXCLUSIVE on made, blocks reads and writes for a moment
DROP TABLE "made";

-- undo step 1 (drop exclusion): add exclusion constraint ex_gone on booking (lossless, but fails where two rows break exclusion constraint ex_gone)
--   lock ACCESS EXCLUSIVE on booking, blocks reads and writes; builds an index
ALTER TABLE "booking" ADD CONSTRAINT "ex_gone" EXCLUDE USING btree ("room" WITH =);

COMMIT;
