-- schemac: rollback script for PostgreSQL 14 and later, 6 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 6 (check rows): check 2 rows of table node (lossless, but fails where somebody else has changed a row of node that this script changes)
DO $schemac$
BEGIN
  IF NOT EXISTS (SELECT FROM "node" WHERE "id" = 1 AND "next" IS NOT DISTINCT FROM 2 AND "label" IS NOT DISTINCT FROM 'a') THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"node"', ': row ', 'id=1', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
  IF NOT EXISTS (SELECT FROM "node" WHERE "id" = 2 AND "next" IS NOT DISTINCT FROM 2 AND "label" IS NOT DISTINCT FROM 'b') THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"node"', ': row ', 'id=2', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
END
$schemac$;

-- undo step 5 (alter column): alter column node.label: nullable (lossless)
--   lock ACCESS EXCLUSIVE on node, blocks reads and writes for a moment
ALTER TABLE "node"
  DROP CONSTRAINT IF EXISTS "schemac_not_null",
  ALTER COLUMN "label" DROP NOT NULL;

-- undo step 4 (update rows): update 1 row of table node (lossless)
UPDATE "node" SET "next" = 1 WHERE "id" = 1 AND "next" IS NOT DISTINCT FROM 2 AND "label" IS NOT DISTINCT FROM 'a';
SET CONSTRAINTS ALL IMMEDIATE;

-- undo step 3 (insert rows): delete 1 row of table node (lossless)
DELETE FROM "node" WHERE "id" = 2 AND "next" IS NOT DISTINCT FROM 2 AND "label" IS NOT DISTINCT FROM 'b';
SET CONSTRAINTS ALL IMMEDIATE;

-- undo step 2 (add column): drop column node.label (lossy: values written to column node.label since)
--   lock ACCESS EXCLUSIVE on node, blocks reads and writes for a moment
ALTER TABLE "node" DROP COLUMN "label";

-- undo step 1 (check rows): check 2 rows of table node (lossless, but fails where somebody else has changed a row of node that this script changes)
DO $schemac$
BEGIN
  IF NOT EXISTS (SELECT FROM "node" WHERE "id" = 1 AND "next" IS NOT DISTINCT FROM 1) THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"node"', ': row ', 'id=1', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
  IF EXISTS (SELECT FROM "node" WHERE "id" = 2) THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"node"', ': row ', 'id=2', ' is there, and this script expects it not to be'),
      HINT = 'somebody else has inserted it: bring the row and the schema together first';
  END IF;
END
$schemac$;

COMMIT;
