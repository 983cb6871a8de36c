-- schemac: rollback script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 3 (add column): drop column t.b (lossy: values written to column t.b since)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" DROP COLUMN "b";

-- undo step 2 (create enum): drop enum t_b (lossless)
DROP TYPE "t_b";

-- undo step 1 (add enum values): replace enum t_a: drop value z (lossless, but fails where a row holds 'z' of enum t_a)
--   lock ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table
ALTER TYPE "t_a" RENAME TO "schemac_replaced_type";
CREATE TYPE "t_a" AS ENUM ('x', 'y');
ALTER TABLE "t"
  ALTER COLUMN "a" TYPE "t_a" USING cast(cast("a" as text) as "t_a");
DROP TYPE "schemac_replaced_type";

COMMIT;
