-- schemac: rollback script for PostgreSQL 14 and later, 4 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 4 (check rows): check 2 rows of table t (lossless, but fails where somebody else has changed a row of t that this script changes)
DO $schemac$
BEGIN
  IF NOT EXISTS (SELECT FROM "t" WHERE "id" = 1 AND "name" IS NOT DISTINCT FROM 'common' AND "tags" IS NOT DISTINCT FROM '{"a", "with \"quotes\" and \\", "{}"}') THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"t"', ': row ', 'id=1', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
  IF NOT EXISTS (SELECT FROM "t" WHERE "id" = 2 AND "name" IS NOT DISTINCT FROM 'all' AND "tags" IS NOT DISTINCT FROM '{x,y}') THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"t"', ': row ', 'id=2', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
END
$schemac$;

-- undo step 3 (update rows): update 1 row of table t (lossless)
UPDATE "t" SET "tags" = '{"a", "b, c", null}' WHERE "id" = 1 AND "name" IS NOT DISTINCT FROM 'common' AND "tags" IS NOT DISTINCT FROM '{"a", "with \"quotes\" and \\", "{}"}';

-- undo step 2 (insert rows): delete 1 row of table t (lossless)
DELETE FROM "t" WHERE "id" = 2 AND "name" IS NOT DISTINCT FROM 'all' AND "tags" IS NOT DISTINCT FROM '{x,y}';

-- undo step 1 (check rows): check 2 rows of table t (lossless, but fails where somebody else has changed a row of t that this script changes)
DO $schemac$
BEGIN
  IF NOT EXISTS (SELECT FROM "t" WHERE "id" = 1 AND "name" IS NOT DISTINCT FROM 'common' AND "tags" IS NOT DISTINCT FROM '{"a", "b, c", null}') THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"t"', ': row ', 'id=1', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
  IF EXISTS (SELECT FROM "t" WHERE "id" = 2) THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"t"', ': row ', 'id=2', ' is there, and this script expects it not to be'),
      HINT = 'somebody else has inserted it: bring the row and the schema together first';
  END IF;
END
$schemac$;

COMMIT;
