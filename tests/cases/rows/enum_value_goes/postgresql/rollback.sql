-- schemac: rollback script for PostgreSQL 14 and later, 8 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 8 (check rows): check 3 rows of table t (lossless, but fails where somebody else has changed a row of t that this script changes)
DO $schemac$
BEGIN
  IF NOT EXISTS (SELECT FROM "t" WHERE "id" = 1 AND "mood" IS NOT DISTINCT FROM 'ok' AND "size" IS NOT DISTINCT FROM 'l' AND "note" IS NOT DISTINCT FROM 'ten') THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"t"', ': row ', 'id=1', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
  IF NOT EXISTS (SELECT FROM "t" WHERE "id" = 2 AND "mood" IS NOT DISTINCT FROM 'happy' AND "size" IS NOT DISTINCT FROM 'm' AND "note" IS NOT DISTINCT FROM 'short') THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"t"', ': row ', 'id=2', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
  IF EXISTS (SELECT FROM "t" WHERE "id" = 3) THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"t"', ': row ', 'id=3', ' is there, and this script expects it not to be'),
      HINT = 'somebody else has inserted it: bring the row and the schema together first';
  END IF;
END
$schemac$;

-- undo step 7 (update rows): update 1 row of table t (lossless)
UPDATE "t" SET "mood" = 'ok' WHERE "id" = 2 AND "mood" IS NOT DISTINCT FROM 'happy' AND "size" IS NOT DISTINCT FROM 'm';

-- undo step 6 (alter column): alter column t.note: varchar(10) to varchar(20) (lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" ALTER COLUMN "note" TYPE varchar(20);

-- undo step 5 (replace enum): replace enum t_size: add value s (lossless)
--   lock ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table
ALTER TYPE "t_size" RENAME TO "schemac_replaced_type";
CREATE TYPE "t_size" AS ENUM ('s', 'm', 'l');
ALTER TABLE "t"
  ALTER COLUMN "size" TYPE "t_size" USING cast(cast("size" as text) as "t_size");
DROP TYPE "schemac_replaced_type";

-- undo step 4 (replace enum): replace enum mood: add values sad dull, drop value happy (lossless, but fails where a row holds 'happy' of enum mood)
--   lock ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table
ALTER TYPE "mood" RENAME TO "schemac_replaced_type";
CREATE TYPE "mood" AS ENUM ('sad', 'ok', 'dull');
ALTER TABLE "t"
  ALTER COLUMN "mood" TYPE "mood" USING cast(cast("mood" as text) as "mood");
DROP TYPE "schemac_replaced_type";

-- undo step 3 (delete rows): insert 1 row of table t (lossless)
INSERT INTO "t" ("id", "mood", "size", "note") VALUES
  (3, 'dull', 'm', 'also longer than ten');

-- undo step 2 (update rows): update 2 rows of table t (lossless)
UPDATE "t" SET "size" = 's' WHERE "id" = 2 AND "mood" IS NOT DISTINCT FROM 'ok' AND "size" IS NOT DISTINCT FROM 'm' AND "note" IS NOT DISTINCT FROM 'short';
UPDATE "t" SET "mood" = 'sad', "size" = 's', "note" = 'longer than ten' WHERE "id" = 1 AND "mood" IS NOT DISTINCT FROM 'ok' AND "size" IS NOT DISTINCT FROM 'l' AND "note" IS NOT DISTINCT FROM 'ten';

-- undo step 1 (check rows): check 3 rows of table t (lossless, but fails where somebody else has changed a row of t that this script changes)
DO $schemac$
BEGIN
  IF NOT EXISTS (SELECT FROM "t" WHERE "id" = 1 AND "mood" IS NOT DISTINCT FROM 'sad' AND "size" IS NOT DISTINCT FROM 's' AND "note" IS NOT DISTINCT FROM 'longer than ten') THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"t"', ': row ', 'id=1', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
  IF NOT EXISTS (SELECT FROM "t" WHERE "id" = 2 AND "mood" IS NOT DISTINCT FROM 'ok' AND "size" IS NOT DISTINCT FROM 's' AND "note" IS NOT DISTINCT FROM 'short') THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"t"', ': row ', 'id=2', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
  IF NOT EXISTS (SELECT FROM "t" WHERE "id" = 3 AND "mood" IS NOT DISTINCT FROM 'dull' AND "size" IS NOT DISTINCT FROM 'm' AND "note" IS NOT DISTINCT FROM 'also longer than ten') THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"t"', ': row ', 'id=3', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
END
$schemac$;

COMMIT;
