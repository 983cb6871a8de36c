-- schemac: rollback script for PostgreSQL 14 and later, 10 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 10 (check rows): check 2 rows of table gates (lossless, but fails where somebody else has changed a row of gates that this script changes)
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

-- undo step 9 (update rows): update 1 row of table gates (lossless)
UPDATE "gates" SET "state" = 'open', "size" = 'a' WHERE "code" = 'front' AND "state" IS NOT DISTINCT FROM 'ajar' AND "size" IS NOT DISTINCT FROM 'c';

-- undo step 8 (rename enum value): rename value closed to shut of enum state (lossless)
ALTER TYPE "state" RENAME VALUE 'closed' TO 'shut';

-- undo step 7 (rename enum): rename enum gates_size to doors_size (lossless)
ALTER TYPE "gates_size" RENAME TO "doors_size";

-- undo step 6 (rename constraint): rename primary key pk_gates to pk_doors on gates (lossless)
--   lock ACCESS EXCLUSIVE on gates, blocks reads and writes for a moment
ALTER TABLE "gates" RENAME CONSTRAINT "pk_gates" TO "pk_doors";

-- undo step 5 (rename column): rename column gates.code to slug (lossless)
--   lock ACCESS EXCLUSIVE on gates, blocks reads and writes for a moment
ALTER TABLE "gates" RENAME COLUMN "code" TO "slug";

-- undo step 4 (rename table): rename table gates to doors (lossless)
--   lock ACCESS EXCLUSIVE on gates, blocks reads and writes for a moment
ALTER TABLE "gates" RENAME TO "doors";

-- undo step 3 (add enum values): replace enum state: drop value ajar (lossless, but fails where a row holds 'ajar' of enum state)
--   lock ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table
ALTER TYPE "state" RENAME TO "schemac_replaced_type";
CREATE TYPE "state" AS ENUM ('open', 'shut');
ALTER TABLE "doors"
  ALTER COLUMN "state" TYPE "state" USING cast(cast("state" as text) as "state");
DROP TYPE "schemac_replaced_type";

-- undo step 2 (add enum values): replace enum doors_size: drop value c (lossless, but fails where a row holds 'c' of enum doors_size)
--   lock ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table
ALTER TYPE "doors_size" RENAME TO "schemac_replaced_type";
CREATE TYPE "doors_size" AS ENUM ('a', 'b');
ALTER TABLE "doors"
  ALTER COLUMN "size" TYPE "doors_size" USING cast(cast("size" as text) as "doors_size");
DROP TYPE "schemac_replaced_type";

-- undo step 1 (check rows): check 2 rows of table doors (lossless, but fails where somebody else has changed a row of doors that this script changes)
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
