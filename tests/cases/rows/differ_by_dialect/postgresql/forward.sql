-- schemac: forward script for PostgreSQL 14 and later, 4 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 4: check 2 rows of table t (migrate; reverse: lossless, but fails where somebody else has changed a row of t that this script changes)
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

-- step 2 of 4: insert 1 row of table t (migrate; reverse: lossless)
INSERT INTO "t" ("id", "name", "tags") VALUES
  (2, 'all', '{x,y}');

-- step 3 of 4: update 1 row of table t (migrate; reverse: lossless)
UPDATE "t" SET "tags" = '{"a", "with \"quotes\" and \\", "{}"}' WHERE "id" = 1 AND "name" IS NOT DISTINCT FROM 'common' AND "tags" IS NOT DISTINCT FROM '{"a", "b, c", null}';

-- step 4 of 4: check 2 rows of table t (migrate; reverse: lossless, but fails where somebody else has changed a row of t that this script changes)
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

COMMIT;
