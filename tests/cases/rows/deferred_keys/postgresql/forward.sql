-- schemac: forward script for PostgreSQL 14 and later, 6 steps
-- 2 transactions and 1 step outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds), or take back from that step on

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 6: check 2 rows of table node (migrate; reverse: lossless, but fails where somebody else has changed a row of node that this script changes)
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

-- step 2 of 6: add column node.label (expand; reverse: lossy: values written to column node.label since)
--   lock ACCESS EXCLUSIVE on node, blocks reads and writes for a moment
ALTER TABLE "node" ADD COLUMN "label" varchar(10);

-- step 3 of 6: insert 1 row of table node (migrate; reverse: lossless)
INSERT INTO "node" ("id", "next", "label") VALUES
  (2, 2, 'b');
SET CONSTRAINTS ALL IMMEDIATE;

-- step 4 of 6: update 1 row of table node (migrate; reverse: lossless)
UPDATE "node" SET "next" = 2, "label" = 'a' WHERE "id" = 1 AND "next" IS NOT DISTINCT FROM 1;
SET CONSTRAINTS ALL IMMEDIATE;

COMMIT;

-- step 5 of 6: alter column node.label: not null (contract; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE, before and after it for a moment ACCESS EXCLUSIVE on node, blocks reads and writes for that moment only; scans the table
ALTER TABLE "node" ADD CONSTRAINT "schemac_not_null" CHECK ("label" IS NOT NULL) NOT VALID;
ALTER TABLE "node" VALIDATE CONSTRAINT "schemac_not_null";
ALTER TABLE "node" ALTER COLUMN "label" SET NOT NULL;
ALTER TABLE "node" DROP CONSTRAINT "schemac_not_null";

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 6 of 6: check 2 rows of table node (migrate; reverse: lossless, but fails where somebody else has changed a row of node that this script changes)
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

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
