-- schemac: forward script for PostgreSQL 14 and later, 8 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 8: check 3 rows of table t (migrate; reverse: lossless, but fails where somebody else has changed a row of t that this script changes)
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

-- step 2 of 8: update 2 rows of table t (migrate; reverse: lossless)
UPDATE "t" SET "mood" = 'ok', "size" = 'l', "note" = 'ten' WHERE "id" = 1 AND "mood" IS NOT DISTINCT FROM 'sad' AND "size" IS NOT DISTINCT FROM 's' AND "note" IS NOT DISTINCT FROM 'longer than ten';
UPDATE "t" SET "size" = 'm' WHERE "id" = 2 AND "mood" IS NOT DISTINCT FROM 'ok' AND "size" IS NOT DISTINCT FROM 's' AND "note" IS NOT DISTINCT FROM 'short';

-- step 3 of 8: delete 1 row of table t (contract; reverse: lossless)
DELETE FROM "t" WHERE "id" = 3 AND "mood" IS NOT DISTINCT FROM 'dull' AND "size" IS NOT DISTINCT FROM 'm' AND "note" IS NOT DISTINCT FROM 'also longer than ten';

-- step 4 of 8: replace enum mood: add value happy, drop values sad dull (contract; reverse: lossless, but fails where a row holds 'happy' of enum mood)
--   lock ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table
ALTER TYPE "mood" RENAME TO "schemac_replaced_type";
CREATE TYPE "mood" AS ENUM ('ok', 'happy');
ALTER TABLE "t"
  ALTER COLUMN "mood" TYPE "mood" USING cast(cast("mood" as text) as "mood");
DROP TYPE "schemac_replaced_type";

-- step 5 of 8: replace enum t_size: drop value s (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table
ALTER TYPE "t_size" RENAME TO "schemac_replaced_type";
CREATE TYPE "t_size" AS ENUM ('m', 'l');
ALTER TABLE "t"
  ALTER COLUMN "size" TYPE "t_size" USING cast(cast("size" as text) as "t_size");
DROP TYPE "schemac_replaced_type";

-- step 6 of 8: alter column t.note: varchar(20) to varchar(10) (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t" ALTER COLUMN "note" TYPE varchar(10) USING case when char_length("note") > 10 then "note" || ' (too long)' else "note" end;

-- step 7 of 8: update 1 row of table t (migrate; reverse: lossless)
UPDATE "t" SET "mood" = 'happy' WHERE "id" = 2 AND "mood" IS NOT DISTINCT FROM 'ok' AND "size" IS NOT DISTINCT FROM 'm';

-- step 8 of 8: check 3 rows of table t (migrate; reverse: lossless, but fails where somebody else has changed a row of t that this script changes)
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

COMMIT;
