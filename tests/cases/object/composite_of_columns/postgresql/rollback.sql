-- schemac: rollback script for PostgreSQL 14 and later, 4 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 4 (drop composite): create composite type gone (lossless)
CREATE TYPE "gone" AS (
  "a" integer
);

-- undo step 3 (add column): drop column person.other (lossy: values written to column person.other since)
--   lock ACCESS EXCLUSIVE on person, blocks reads and writes for a moment
ALTER TABLE "person" DROP COLUMN "other";

-- undo step 2 (create composite): drop composite type contact (lossless)
DROP TYPE "contact";

-- undo step 1 (alter composite): alter composite type address (lossy: the values of fields of composite type address written since)
ALTER TYPE "address" DROP ATTRIBUTE "country";

COMMIT;
