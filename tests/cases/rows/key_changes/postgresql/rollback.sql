-- schemac: rollback script for PostgreSQL 14 and later, 5 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 5 (check rows): check 4 rows of table t (lossless, but fails where somebody else has changed a row of t that this script changes)
DO $schemac$
BEGIN
  IF NOT EXISTS (SELECT FROM "t" WHERE "slug" = 'z' AND "id" IS NOT DISTINCT FROM 1 AND "points" IS NOT DISTINCT FROM 1) THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"t"', ': row ', 'id=1', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
  IF NOT EXISTS (SELECT FROM "t" WHERE "slug" = 'b' AND "id" IS NOT DISTINCT FROM 2 AND "points" IS NOT DISTINCT FROM 20) THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"t"', ': row ', 'id=2', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
  IF NOT EXISTS (SELECT FROM "t" WHERE "slug" = 'c' AND "id" IS NOT DISTINCT FROM 4 AND "points" IS NOT DISTINCT FROM 3) THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"t"', ': row ', 'id=4', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
  IF EXISTS (SELECT FROM "t" WHERE "id" IS NOT DISTINCT FROM 3) THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"t"', ': row ', 'slug=c', ' is there, and this script expects it not to be'),
      HINT = 'somebody else has inserted it: bring the row and the schema together first';
  END IF;
END
$schemac$;

-- undo step 4 (insert rows): delete 1 row of table t (lossless)
DELETE FROM "t" WHERE "slug" = 'c' AND "id" IS NOT DISTINCT FROM 4 AND "points" IS NOT DISTINCT FROM 3;

-- undo step 3 (delete rows): insert 1 row of table t (lossless)
INSERT INTO "t" ("id", "slug", "points") VALUES
  (3, 'c', 3);

-- undo step 2 (update rows): update 2 rows of table t (lossless)
UPDATE "t" SET "points" = 2 WHERE "slug" = 'b' AND "id" IS NOT DISTINCT FROM 2 AND "points" IS NOT DISTINCT FROM 20;
UPDATE "t" SET "slug" = 'a' WHERE "slug" = 'z' AND "id" IS NOT DISTINCT FROM 1 AND "points" IS NOT DISTINCT FROM 1;

-- undo step 1 (check rows): check 4 rows of table t (lossless, but fails where somebody else has changed a row of t that this script changes)
DO $schemac$
BEGIN
  IF NOT EXISTS (SELECT FROM "t" WHERE "slug" = 'a' AND "id" IS NOT DISTINCT FROM 1 AND "points" IS NOT DISTINCT FROM 1) THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"t"', ': row ', 'slug=a', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
  IF NOT EXISTS (SELECT FROM "t" WHERE "slug" = 'b' AND "id" IS NOT DISTINCT FROM 2 AND "points" IS NOT DISTINCT FROM 2) THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"t"', ': row ', 'slug=b', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
  IF NOT EXISTS (SELECT FROM "t" WHERE "slug" = 'c' AND "id" IS NOT DISTINCT FROM 3 AND "points" IS NOT DISTINCT FROM 3) THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"t"', ': row ', 'slug=c', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
  IF EXISTS (SELECT FROM "t" WHERE "id" IS NOT DISTINCT FROM 4) THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"t"', ': row ', 'id=4', ' is there, and this script expects it not to be'),
      HINT = 'somebody else has inserted it: bring the row and the schema together first';
  END IF;
END
$schemac$;

COMMIT;
