-- schemac: rollback script for PostgreSQL 14 and later, 10 steps
-- 2 transactions and 1 step outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds)

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

-- undo step 10 (check rows): check 2 rows of table regions (lossless, but fails where somebody else has changed a row of regions that this script changes)
DO $schemac$
BEGIN
  IF NOT EXISTS (SELECT FROM "regions" WHERE "id" = 3 AND "name" IS NOT DISTINCT FROM 'West') THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"regions"', ': row ', 'id=3', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
  IF EXISTS (SELECT FROM "regions" WHERE "id" = 1) THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"regions"', ': row ', 'id=1', ' is there, and this script expects it not to be'),
      HINT = 'somebody else has inserted it: bring the row and the schema together first';
  END IF;
END
$schemac$;

-- undo step 9 (drop table): create table legacy (lossy: the rows of table legacy and privileges on it do not come back)
CREATE TABLE "legacy" (
  "code" char(2) NOT NULL,
  "parent" char(2),
  "region_id" integer NOT NULL,
  CONSTRAINT "pk_legacy" PRIMARY KEY ("code"),
  CONSTRAINT "fk_legacy_parent" FOREIGN KEY ("parent") REFERENCES "legacy" ("code")
);
INSERT INTO "legacy" ("code", "parent", "region_id") VALUES
  ('aa', DEFAULT, 1),
  ('bb', 'aa', 1);

-- undo step 8 (add foreign key): drop foreign key fk_cities_region_id on cities (lossless)
--   lock ACCESS EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE "cities" DROP CONSTRAINT "fk_cities_region_id";

-- undo step 7 (add index): drop index idx_city on cities (lossless)
DROP INDEX "idx_city";

-- undo step 6 (delete rows): insert 1 row of table regions (lossless)
INSERT INTO "regions" ("id", "name") VALUES
  (1, 'North');

-- undo step 5 (insert rows): delete 1 row of table regions (lossless)
DELETE FROM "regions" WHERE "id" = 3 AND "name" IS NOT DISTINCT FROM 'West';

-- undo step 4 (insert rows): nothing to do, the rows go with their table (lossless)

COMMIT;

-- undo step 3 (drop foreign key): add foreign key fk_legacy_region_id on legacy, validate foreign key fk_legacy_region_id on legacy (lossless, but fails where a row of legacy has no match in regions)
--   lock SHARE ROW EXCLUSIVE on legacy and SHARE ROW EXCLUSIVE on the table it points at, blocks writes for a moment
--   lock SHARE UPDATE EXCLUSIVE on legacy and ROW SHARE on the table it points at, blocks nobody; scans the table
ALTER TABLE "legacy" ADD CONSTRAINT "fk_legacy_region_id" FOREIGN KEY ("region_id") REFERENCES "regions" ("id") NOT VALID;
ALTER TABLE "legacy" VALIDATE CONSTRAINT "fk_legacy_region_id";

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 2 (create table): drop table cities (lossy: rows written to table cities since)
--   lock ACCESS EXCLUSIVE on cities, blocks reads and writes for a moment
DROP TABLE "cities";

-- undo step 1 (check rows): check 2 rows of table regions (lossless, but fails where somebody else has changed a row of regions that this script changes)
DO $schemac$
BEGIN
  IF NOT EXISTS (SELECT FROM "regions" WHERE "id" = 1 AND "name" IS NOT DISTINCT FROM 'North') THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"regions"', ': row ', 'id=1', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
  IF EXISTS (SELECT FROM "regions" WHERE "id" = 3) THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"regions"', ': row ', 'id=3', ' is there, and this script expects it not to be'),
      HINT = 'somebody else has inserted it: bring the row and the schema together first';
  END IF;
END
$schemac$;

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
