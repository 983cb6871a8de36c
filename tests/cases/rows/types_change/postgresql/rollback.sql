-- schemac: rollback script for PostgreSQL 14 and later, 10 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 10 (check rows): check 2 rows of table t (lossless, but fails where somebody else has changed a row of t that this script changes)
DO $schemac$
BEGIN
  IF NOT EXISTS (SELECT FROM "t" WHERE "id" = 1 AND "a" IS NOT DISTINCT FROM 5000000000 AND "b" IS NOT DISTINCT FROM 'longer than it could be' AND "now_is" IS NOT DISTINCT FROM 3 AND "kept" IS NOT DISTINCT FROM 2 AND "comes" IS NOT DISTINCT FROM 'z') THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"t"', ': row ', 'id=1', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
  IF NOT EXISTS (SELECT FROM "t" WHERE "id" = 2 AND "a" IS NOT DISTINCT FROM 6 AND "b" IS NOT DISTINCT FROM '8' AND "now_is" IS NOT DISTINCT FROM 40 AND "kept" IS NOT DISTINCT FROM 1 AND "comes" IS NOT DISTINCT FROM 'w') THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"t"', ': row ', 'id=2', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
END
$schemac$;

-- undo step 9 (drop column): add column t.gone, update 2 rows of table t (lossy: the values of column t.gone do not come back)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" ADD COLUMN "gone" varchar(10) NOT NULL DEFAULT '';
ALTER TABLE "t" ALTER COLUMN "gone" DROP DEFAULT;
UPDATE "t" SET "gone" = 'x' WHERE "id" = 1 AND "a" IS NOT DISTINCT FROM 5000000000 AND "b" IS NOT DISTINCT FROM 'longer than it could be' AND "now_is" IS NOT DISTINCT FROM 3 AND "kept" IS NOT DISTINCT FROM 2 AND "comes" IS NOT DISTINCT FROM 'z';
UPDATE "t" SET "gone" = 'y' WHERE "id" = 2 AND "a" IS NOT DISTINCT FROM 6 AND "b" IS NOT DISTINCT FROM '8' AND "now_is" IS NOT DISTINCT FROM 40 AND "kept" IS NOT DISTINCT FROM 1 AND "comes" IS NOT DISTINCT FROM 'w';

-- undo step 8 (alter column): alter column t.comes: nullable (lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t"
  DROP CONSTRAINT IF EXISTS "schemac_not_null",
  ALTER COLUMN "comes" DROP NOT NULL;

-- undo step 7 (alter column): alter column t.kept: nullable (lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t"
  DROP CONSTRAINT IF EXISTS "schemac_not_null",
  ALTER COLUMN "kept" DROP NOT NULL;

-- undo step 6 (update rows): update 2 rows of table t (lossless)
UPDATE "t" SET "now_is" = 4 WHERE "id" = 2 AND "now_is" IS NOT DISTINCT FROM 40 AND "kept" IS NOT DISTINCT FROM 1 AND "comes" IS NOT DISTINCT FROM 'w' AND "gone" IS NOT DISTINCT FROM 'y';
UPDATE "t" SET "a" = 5, "b" = '7', "kept" = null WHERE "id" = 1 AND "now_is" IS NOT DISTINCT FROM 3 AND "kept" IS NOT DISTINCT FROM 2 AND "comes" IS NOT DISTINCT FROM 'z' AND "gone" IS NOT DISTINCT FROM 'x';

-- undo steps 5 to 4, in one statement:
--   5 (alter column): alter column t.b: varchar(30) to varchar(10) (lossless, but fails where a value of column t.b does not fit its former type)
--   4 (alter column): alter column t.a: bigint to smallint (lossless, but fails where a value of column t.a does not fit its former type)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t"
  ALTER COLUMN "b" TYPE varchar(10) USING case when char_length("b") > 10 then "b" || ' (too long)' else "b" end,
  ALTER COLUMN "a" TYPE smallint;

-- undo step 3 (add column): drop column t.comes (lossy: values written to column t.comes since)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" DROP COLUMN "comes";

-- undo step 2 (rename column): rename column t.now_is to was (lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" RENAME COLUMN "now_is" TO "was";

-- undo step 1 (check rows): check 2 rows of table t (lossless, but fails where somebody else has changed a row of t that this script changes)
DO $schemac$
BEGIN
  IF NOT EXISTS (SELECT FROM "t" WHERE "id" = 1 AND "a" IS NOT DISTINCT FROM 5 AND "b" IS NOT DISTINCT FROM '7' AND "gone" IS NOT DISTINCT FROM 'x' AND "was" IS NOT DISTINCT FROM 3 AND "kept" IS NULL) THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"t"', ': row ', 'id=1', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
  IF NOT EXISTS (SELECT FROM "t" WHERE "id" = 2 AND "a" IS NOT DISTINCT FROM 6 AND "b" IS NOT DISTINCT FROM '8' AND "gone" IS NOT DISTINCT FROM 'y' AND "was" IS NOT DISTINCT FROM 4 AND "kept" IS NOT DISTINCT FROM 1) THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"t"', ': row ', 'id=2', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
END
$schemac$;

COMMIT;
