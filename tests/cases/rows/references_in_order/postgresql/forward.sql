-- schemac: forward script for PostgreSQL 14 and later, 10 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 10: check 5 rows of table a_child (migrate; reverse: lossless, but fails where somebody else has changed a row of a_child that this script changes)
DO $schemac$
BEGIN
  IF NOT EXISTS (SELECT FROM "a_child" WHERE "id" = 1 AND "parent_id" IS NOT DISTINCT FROM 1 AND "boss_id" IS NULL) THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"a_child"', ': row ', 'id=1', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
  IF NOT EXISTS (SELECT FROM "a_child" WHERE "id" = 2 AND "parent_id" IS NOT DISTINCT FROM 1 AND "boss_id" IS NOT DISTINCT FROM 1) THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"a_child"', ': row ', 'id=2', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
  IF NOT EXISTS (SELECT FROM "a_child" WHERE "id" = 3 AND "parent_id" IS NOT DISTINCT FROM 2 AND "boss_id" IS NOT DISTINCT FROM 2) THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"a_child"', ': row ', 'id=3', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
  IF EXISTS (SELECT FROM "a_child" WHERE "id" = 5) THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"a_child"', ': row ', 'id=5', ' is there, and this script expects it not to be'),
      HINT = 'somebody else has inserted it: bring the row and the schema together first';
  END IF;
  IF EXISTS (SELECT FROM "a_child" WHERE "id" = 6) THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"a_child"', ': row ', 'id=6', ' is there, and this script expects it not to be'),
      HINT = 'somebody else has inserted it: bring the row and the schema together first';
  END IF;
END
$schemac$;

-- step 2 of 10: check 3 rows of table z_parent (migrate; reverse: lossless, but fails where somebody else has changed a row of z_parent that this script changes)
DO $schemac$
BEGIN
  IF NOT EXISTS (SELECT FROM "z_parent" WHERE "id" = 1 AND "code" IS NOT DISTINCT FROM 'one') THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"z_parent"', ': row ', 'id=1', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
  IF EXISTS (SELECT FROM "z_parent" WHERE "id" = 3) THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"z_parent"', ': row ', 'id=3', ' is there, and this script expects it not to be'),
      HINT = 'somebody else has inserted it: bring the row and the schema together first';
  END IF;
  IF EXISTS (SELECT FROM "z_parent" WHERE "id" = 4) THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"z_parent"', ': row ', 'id=4', ' is there, and this script expects it not to be'),
      HINT = 'somebody else has inserted it: bring the row and the schema together first';
  END IF;
END
$schemac$;

-- step 3 of 10: insert 1 row of table z_parent (migrate; reverse: lossless)
INSERT INTO "z_parent" ("id", "code") VALUES
  (3, 'three');

-- step 4 of 10: insert 2 rows of table a_child (migrate; reverse: lossless)
INSERT INTO "a_child" ("id", "parent_id", "boss_id") VALUES
  (6, 3, 1),
  (5, 2, 6);

-- step 5 of 10: update 1 row of table a_child (migrate; reverse: lossless)
UPDATE "a_child" SET "parent_id" = 3, "boss_id" = 1 WHERE "id" = 1 AND "parent_id" IS NOT DISTINCT FROM 1 AND "boss_id" IS NULL;

-- step 6 of 10: delete 2 rows of table a_child (contract; reverse: lossless)
DELETE FROM "a_child" WHERE "id" = 3 AND "parent_id" IS NOT DISTINCT FROM 2 AND "boss_id" IS NOT DISTINCT FROM 2;
DELETE FROM "a_child" WHERE "id" = 2 AND "parent_id" IS NOT DISTINCT FROM 1 AND "boss_id" IS NOT DISTINCT FROM 1;

-- step 7 of 10: delete 1 row of table z_parent (contract; reverse: lossless)
DELETE FROM "z_parent" WHERE "id" = 1 AND "code" IS NOT DISTINCT FROM 'one';

-- step 8 of 10: insert 1 row of table z_parent (migrate; reverse: lossless)
INSERT INTO "z_parent" ("id", "code") VALUES
  (4, 'one');

-- step 9 of 10: check 5 rows of table a_child (migrate; reverse: lossless, but fails where somebody else has changed a row of a_child that this script changes)
DO $schemac$
BEGIN
  IF NOT EXISTS (SELECT FROM "a_child" WHERE "id" = 1 AND "parent_id" IS NOT DISTINCT FROM 3 AND "boss_id" IS NOT DISTINCT FROM 1) THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"a_child"', ': row ', 'id=1', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
  IF NOT EXISTS (SELECT FROM "a_child" WHERE "id" = 5 AND "parent_id" IS NOT DISTINCT FROM 2 AND "boss_id" IS NOT DISTINCT FROM 6) THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"a_child"', ': row ', 'id=5', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
  IF NOT EXISTS (SELECT FROM "a_child" WHERE "id" = 6 AND "parent_id" IS NOT DISTINCT FROM 3 AND "boss_id" IS NOT DISTINCT FROM 1) THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"a_child"', ': row ', 'id=6', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
  IF EXISTS (SELECT FROM "a_child" WHERE "id" = 2) THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"a_child"', ': row ', 'id=2', ' is there, and this script expects it not to be'),
      HINT = 'somebody else has inserted it: bring the row and the schema together first';
  END IF;
  IF EXISTS (SELECT FROM "a_child" WHERE "id" = 3) THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"a_child"', ': row ', 'id=3', ' is there, and this script expects it not to be'),
      HINT = 'somebody else has inserted it: bring the row and the schema together first';
  END IF;
END
$schemac$;

-- step 10 of 10: check 3 rows of table z_parent (migrate; reverse: lossless, but fails where somebody else has changed a row of z_parent that this script changes)
DO $schemac$
BEGIN
  IF NOT EXISTS (SELECT FROM "z_parent" WHERE "id" = 3 AND "code" IS NOT DISTINCT FROM 'three') THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"z_parent"', ': row ', 'id=3', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
  IF NOT EXISTS (SELECT FROM "z_parent" WHERE "id" = 4 AND "code" IS NOT DISTINCT FROM 'one') THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"z_parent"', ': row ', 'id=4', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
  IF EXISTS (SELECT FROM "z_parent" WHERE "id" = 1) THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"z_parent"', ': row ', 'id=1', ' is there, and this script expects it not to be'),
      HINT = 'somebody else has inserted it: bring the row and the schema together first';
  END IF;
END
$schemac$;

COMMIT;
