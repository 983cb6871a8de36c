-- schemac: rollback script for PostgreSQL 14 and later, 10 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 10 back: check 2 rows of table t (lossless)
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

-- step 9 back: drop column t.gone (lossy: the values of column t.gone)
ALTER TABLE "t" ADD COLUMN "gone" varchar(10) NOT NULL DEFAULT '';
ALTER TABLE "t" ALTER COLUMN "gone" DROP DEFAULT;
UPDATE "t" SET "gone" = 'x' WHERE "id" = 1 AND "a" IS NOT DISTINCT FROM 5000000000 AND "b" IS NOT DISTINCT FROM 'longer than it could be' AND "now_is" IS NOT DISTINCT FROM 3 AND "kept" IS NOT DISTINCT FROM 2 AND "comes" IS NOT DISTINCT FROM 'z';
UPDATE "t" SET "gone" = 'y' WHERE "id" = 2 AND "a" IS NOT DISTINCT FROM 6 AND "b" IS NOT DISTINCT FROM '8' AND "now_is" IS NOT DISTINCT FROM 40 AND "kept" IS NOT DISTINCT FROM 1 AND "comes" IS NOT DISTINCT FROM 'w';

-- step 8 back: alter column t.comes (lossless)
ALTER TABLE "t" ALTER COLUMN "comes" DROP NOT NULL;

-- step 7 back: alter column t.kept (lossless)
ALTER TABLE "t" ALTER COLUMN "kept" DROP NOT NULL;

-- step 6 back: update 2 rows of table t (lossy: what these rows had in t.comes)
UPDATE "t" SET "now_is" = 4 WHERE "id" = 2 AND "now_is" IS NOT DISTINCT FROM 40 AND "kept" IS NOT DISTINCT FROM 1 AND "comes" IS NOT DISTINCT FROM 'w' AND "gone" IS NOT DISTINCT FROM 'y';
UPDATE "t" SET "a" = 5, "b" = '7', "kept" = null WHERE "id" = 1 AND "now_is" IS NOT DISTINCT FROM 3 AND "kept" IS NOT DISTINCT FROM 2 AND "comes" IS NOT DISTINCT FROM 'z' AND "gone" IS NOT DISTINCT FROM 'x';

-- step 5 back: alter column t.b (lossless)
ALTER TABLE "t" ALTER COLUMN "b" TYPE varchar(10);

-- step 4 back: alter column t.a (lossless)
ALTER TABLE "t" ALTER COLUMN "a" TYPE smallint;

-- step 3 back: add column t.comes (lossless)
ALTER TABLE "t" DROP COLUMN "comes";

-- step 2 back: rename column t.was to now_is (lossless)
ALTER TABLE "t" RENAME COLUMN "now_is" TO "was";

-- step 1 back: check 2 rows of table t (lossless)
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
