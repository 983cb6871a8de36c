-- schemac: rollback script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 3 (check rows): check 2 rows of table t (lossless, but fails where somebody else has changed a row of t that this script changes)
DO $schemac$
BEGIN
  IF NOT EXISTS (SELECT FROM "t" WHERE "id" = 2 AND "name" IS NOT DISTINCT FROM 'bb') THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"t"', ': row ', 'id=2', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
  IF NOT EXISTS (SELECT FROM "t" WHERE "id" = 3 AND "name" IS NOT DISTINCT FROM 'c' AND "price" IS NOT DISTINCT FROM 3) THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"t"', ': row ', 'id=3', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
END
$schemac$;

-- undo step 2 (update rows): update 2 rows of table t (lossy: former values of these rows in t.price do not come back)
UPDATE "t" SET "name" = 'b' WHERE "id" = 2 AND "name" IS NOT DISTINCT FROM 'bb' AND "price" IS NOT DISTINCT FROM 2;

-- undo step 1 (check rows): check 2 rows of table t (lossless, but fails where somebody else has changed a row of t that this script changes)
DO $schemac$
BEGIN
  IF NOT EXISTS (SELECT FROM "t" WHERE "id" = 2 AND "name" IS NOT DISTINCT FROM 'b' AND "price" IS NOT DISTINCT FROM 2) THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"t"', ': row ', 'id=2', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
  IF NOT EXISTS (SELECT FROM "t" WHERE "id" = 3 AND "name" IS NOT DISTINCT FROM 'c') THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"t"', ': row ', 'id=3', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
END
$schemac$;

COMMIT;
