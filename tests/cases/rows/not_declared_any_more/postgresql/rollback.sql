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
  IF EXISTS (SELECT FROM "t" WHERE "id" = 1) THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"t"', ': row ', 'id=1', ' is there, and this script expects it not to be'),
      HINT = 'somebody else has inserted it: bring the row and the schema together first';
  END IF;
  IF EXISTS (SELECT FROM "t" WHERE "id" = 2) THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"t"', ': row ', 'id=2', ' is there, and this script expects it not to be'),
      HINT = 'somebody else has inserted it: bring the row and the schema together first';
  END IF;
END
$schemac$;

-- undo step 2 (delete rows): insert 2 rows of table t (lossless)
INSERT INTO "t" ("id", "name") VALUES
  (2, 'b'),
  (1, 'a');

-- undo step 1 (check rows): check 2 rows of table t (lossless, but fails where somebody else has changed a row of t that this script changes)
DO $schemac$
BEGIN
  IF NOT EXISTS (SELECT FROM "t" WHERE "id" = 1 AND "name" IS NOT DISTINCT FROM 'a') THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"t"', ': row ', 'id=1', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
  IF NOT EXISTS (SELECT FROM "t" WHERE "id" = 2 AND "name" IS NOT DISTINCT FROM 'b') THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"t"', ': row ', 'id=2', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
END
$schemac$;

COMMIT;
