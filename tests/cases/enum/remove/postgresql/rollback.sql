-- schemac: rollback script for PostgreSQL 14 and later, 1 step
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 1 (replace enum): replace enum colour: add value green (lossless)
--   lock ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table
ALTER TYPE "colour" RENAME TO "schemac_replaced_type";
CREATE TYPE "colour" AS ENUM ('red', 'green', 'blue');
ALTER TABLE "t"
  ALTER COLUMN "a" TYPE "colour" USING cast(cast("a" as text) as "colour");
ALTER TABLE "t"
  ALTER COLUMN "b" DROP DEFAULT,
  ALTER COLUMN "b" TYPE "colour" USING cast(cast("b" as text) as "colour"),
  ALTER COLUMN "b" SET DEFAULT 'red';
ALTER TABLE "u"
  ALTER COLUMN "a" TYPE "colour" USING cast(cast("a" as text) as "colour");
DROP TYPE "schemac_replaced_type";

COMMIT;
