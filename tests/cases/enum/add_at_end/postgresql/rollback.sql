-- schemac: rollback script for PostgreSQL 14 and later, 1 step
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 1 (add enum values): replace enum colour: drop values blue black (lossless, but fails where a row holds 'blue', 'black' of enum colour)
--   lock ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table
ALTER TYPE "colour" RENAME TO "schemac_replaced_type";
CREATE TYPE "colour" AS ENUM ('red', 'green');
ALTER TABLE "t"
  ALTER COLUMN "a" DROP DEFAULT,
  ALTER COLUMN "a" TYPE "colour" USING cast(cast("a" as text) as "colour"),
  ALTER COLUMN "a" SET DEFAULT 'red';
DROP TYPE "schemac_replaced_type";

COMMIT;
