-- schemac: forward script for PostgreSQL 14 and later, 5 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 5: check 4 rows of table t (migrate; reverse: lossless, but fails where somebody else has changed a row of t that this script changes)
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

-- step 2 of 5: update 2 rows of table t (migrate; reverse: lossless)
UPDATE "t" SET "slug" = 'z' WHERE "slug" = 'a' AND "id" IS NOT DISTINCT FROM 1 AND "points" IS NOT DISTINCT FROM 1;
UPDATE "t" SET "points" = 20 WHERE "slug" = 'b' AND "id" IS NOT DISTINCT FROM 2 AND "points" IS NOT DISTINCT FROM 2;

-- step 3 of 5: delete 1 row of table t (contract; reverse: lossless)
DELETE FROM "t" WHERE "slug" = 'c' AND "id" IS NOT DISTINCT FROM 3 AND "points" IS NOT DISTINCT FROM 3;

-- step 4 of 5: insert 1 row of table t (migrate; reverse: lossless)
INSERT INTO "t" ("id", "slug", "points") VALUES
  (4, 'c', 3);

-- step 5 of 5: check 4 rows of table t (migrate; reverse: lossless, but fails where somebody else has changed a row of t that this script changes)
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

COMMIT;
