-- schemac: rollback script for PostgreSQL 14 and later, 5 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 5 (check rows): check 2 rows of table plan (lossless, but fails where somebody else has changed a row of plan that this script changes)
DO $schemac$
BEGIN
  IF NOT EXISTS (SELECT FROM "plan" WHERE "name" = 'paid' AND "id" IS NOT DISTINCT FROM 2) THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"plan"', ': row ', 'name=paid', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
  IF NOT EXISTS (SELECT FROM "plan" WHERE "name" = 'o''clock' AND "id" IS NOT DISTINCT FROM 3) THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"plan"', ': row ', 'name=''o''''clock''', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
END
$schemac$;

-- undo step 4 (insert rows): nothing to do, the rows go with their table (lossless)

-- undo step 3 (insert rows): delete 2 rows of table plan (lossless)
DELETE FROM "plan" WHERE "name" = 'o''clock' AND "id" IS NOT DISTINCT FROM 3;
DELETE FROM "plan" WHERE "name" = 'paid' AND "id" IS NOT DISTINCT FROM 2;

-- undo step 2 (create table): drop table size (lossy: rows written to table size since)
--   lock ACCESS EXCLUSIVE on size, blocks reads and writes for a moment
DROP TABLE "size";

-- undo step 1 (check rows): check 2 rows of table plan (lossless, but fails where somebody else has changed a row of plan that this script changes)
DO $schemac$
BEGIN
  IF EXISTS (SELECT FROM "plan" WHERE "name" = 'paid') THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"plan"', ': row ', 'name=paid', ' is there, and this script expects it not to be'),
      HINT = 'somebody else has inserted it: bring the row and the schema together first';
  END IF;
  IF EXISTS (SELECT FROM "plan" WHERE "name" = 'o''clock') THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"plan"', ': row ', 'name=''o''''clock''', ' is there, and this script expects it not to be'),
      HINT = 'somebody else has inserted it: bring the row and the schema together first';
  END IF;
END
$schemac$;

COMMIT;
