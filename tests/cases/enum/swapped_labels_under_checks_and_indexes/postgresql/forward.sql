-- schemac: forward script for PostgreSQL 14 and later, 6 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 6: rename value closed to schemac_rename_1 of enum state (contract; reverse: lossless)
ALTER TYPE "state" RENAME VALUE 'closed' TO 'schemac_rename_1';

-- step 2 of 6: rename value open to closed of enum state (contract; reverse: lossless)
ALTER TYPE "state" RENAME VALUE 'open' TO 'closed';

-- step 3 of 6: rename value schemac_rename_1 to open of enum state (contract; reverse: lossless)
ALTER TYPE "state" RENAME VALUE 'schemac_rename_1' TO 'open';

-- step 4 of 6: rename value late to overdue of enum state (contract; reverse: lossless)
ALTER TYPE "state" RENAME VALUE 'late' TO 'overdue';

-- steps 5 to 6 of 6, in one statement:
--   5: drop check d on t (migrate; reverse: lossless, but fails where a row breaks check d)
--   6: add check d on t (migrate; reverse: lossless)
ALTER TABLE "t"
  DROP CONSTRAINT "d",
  ADD CONSTRAINT "d" CHECK ("s" in ('open', 'overdue') or "n" < 100);

COMMIT;
