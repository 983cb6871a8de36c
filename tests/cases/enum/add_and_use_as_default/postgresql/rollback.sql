-- schemac: rollback script for PostgreSQL 14 and later, 5 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 5 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 4 (add check): drop check chk_t_a on t (lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" DROP CONSTRAINT "chk_t_a";

-- undo step 3 (alter column): alter column t.a: change default (lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" ALTER COLUMN "a" SET DEFAULT 'red';

-- undo step 2 (add column): drop column t.b (lossy: values written to column t.b since)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" DROP COLUMN "b";

-- undo step 1 (add enum values): replace enum colour: drop value blue (lossless, but fails where a row holds 'blue' of enum colour)
--   lock ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table
ALTER TYPE "colour" RENAME TO "schemac_replaced_type";
CREATE TYPE "colour" AS ENUM ('red', 'green');
ALTER TABLE "t"
  ALTER COLUMN "a" DROP DEFAULT,
  ALTER COLUMN "a" TYPE "colour" USING cast(cast("a" as text) as "colour"),
  ALTER COLUMN "a" SET DEFAULT 'red';
DROP TYPE "schemac_replaced_type";

COMMIT;
