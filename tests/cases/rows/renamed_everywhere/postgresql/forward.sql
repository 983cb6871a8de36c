-- schemac: forward script for PostgreSQL 14 and later, 10 steps
-- 3 transactions: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds), or take back from that step on

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 10: check 2 rows of table doors (migrate; reverse: lossless, but fails where somebody else has changed a row of doors that this script changes)
DO $schemac$
BEGIN
  IF NOT EXISTS (SELECT FROM "doors" WHERE "slug" = 'front' AND "state" IS NOT DISTINCT FROM 'open' AND "size" IS NOT DISTINCT FROM 'a') THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"doors"', ': row ', 'slug=front', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
  IF NOT EXISTS (SELECT FROM "doors" WHERE "slug" = 'back' AND "state" IS NOT DISTINCT FROM 'shut' AND "size" IS NOT DISTINCT FROM 'b') THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"doors"', ': row ', 'slug=back', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
END
$schemac$;

COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 2 of 10: add value c of enum doors_size (expand; reverse: lossless, but fails where a row holds 'c' of enum doors_size)
ALTER TYPE "doors_size" ADD VALUE 'c';

-- step 3 of 10: add value ajar of enum state (expand; reverse: lossless, but fails where a row holds 'ajar' of enum state)
ALTER TYPE "state" ADD VALUE 'ajar';

COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 4 of 10: rename table doors to gates (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on doors, blocks reads and writes for a moment
ALTER TABLE "doors" RENAME TO "gates";

-- step 5 of 10: rename column gates.slug to code (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on gates, blocks reads and writes for a moment
ALTER TABLE "gates" RENAME COLUMN "slug" TO "code";

-- step 6 of 10: rename primary key pk_doors to pk_gates on gates (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on gates, blocks reads and writes for a moment
ALTER TABLE "gates" RENAME CONSTRAINT "pk_doors" TO "pk_gates";

-- step 7 of 10: rename enum doors_size to gates_size (contract; reverse: lossless)
ALTER TYPE "doors_size" RENAME TO "gates_size";

-- step 8 of 10: rename value shut to closed of enum state (contract; reverse: lossless)
ALTER TYPE "state" RENAME VALUE 'shut' TO 'closed';

-- step 9 of 10: update 1 row of table gates (migrate; reverse: lossless)
UPDATE "gates" SET "state" = 'ajar', "size" = 'c' WHERE "code" = 'front' AND "state" IS NOT DISTINCT FROM 'open' AND "size" IS NOT DISTINCT FROM 'a';

-- step 10 of 10: check 2 rows of table gates (migrate; reverse: lossless, but fails where somebody else has changed a row of gates that this script changes)
DO $schemac$
BEGIN
  IF NOT EXISTS (SELECT FROM "gates" WHERE "code" = 'front' AND "state" IS NOT DISTINCT FROM 'ajar' AND "size" IS NOT DISTINCT FROM 'c') THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"gates"', ': row ', 'code=front', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
  IF NOT EXISTS (SELECT FROM "gates" WHERE "code" = 'back' AND "state" IS NOT DISTINCT FROM 'closed' AND "size" IS NOT DISTINCT FROM 'b') THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"gates"', ': row ', 'code=back', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
END
$schemac$;

COMMIT;
