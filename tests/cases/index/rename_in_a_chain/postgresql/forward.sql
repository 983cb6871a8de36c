-- schemac: forward script for PostgreSQL 14 and later, 4 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 4: rename index i2 to i4 on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody
ALTER INDEX "i2" RENAME TO "i4";

-- step 2 of 4: rename index i1 to i2 on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody
ALTER INDEX "i1" RENAME TO "i2";

-- step 3 of 4: rename index i3 to I3 on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody
ALTER INDEX "i3" RENAME TO "I3";

-- step 4 of 4: rename unique key u1 to u2 on t (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" RENAME CONSTRAINT "u1" TO "u2";

COMMIT;
