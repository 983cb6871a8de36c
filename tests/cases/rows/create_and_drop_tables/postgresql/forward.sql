-- schemac: forward script for PostgreSQL 14 and later, 10 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 10: check 2 rows of table regions (migrate; reverse: lossless, but fails where somebody else has changed a row of regions that this script changes)
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

-- step 2 of 10: create table cities (expand; reverse: lossy: rows written to table cities since)
CREATE TABLE "cities" (
  "id" integer NOT NULL,
  "name" varchar(20) NOT NULL,
  "region_id" integer NOT NULL,
  CONSTRAINT "pk_cities" PRIMARY KEY ("id")
);

-- step 3 of 10: drop foreign key fk_legacy_region_id on legacy (contract; reverse: lossless, but fails where a row of legacy has no match in regions)
--   lock ACCESS EXCLUSIVE on legacy and ACCESS EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE "legacy" DROP CONSTRAINT "fk_legacy_region_id";

-- step 4 of 10: insert 2 rows of table cities (expand; reverse: lossless)
INSERT INTO "cities" ("id", "name", "region_id") VALUES
  (10, 'Ghent', 3),
  (11, 'Turin', 2);

-- step 5 of 10: insert 1 row of table regions (migrate; reverse: lossless)
INSERT INTO "regions" ("id", "name") VALUES
  (3, 'West');

-- step 6 of 10: delete 1 row of table regions (contract; reverse: lossless)
DELETE FROM "regions" WHERE "id" = 1 AND "name" IS NOT DISTINCT FROM 'North';

-- step 7 of 10: add index idx_city on cities (expand; reverse: lossless)
CREATE INDEX "idx_city" ON "cities" ("name");

-- step 8 of 10: add foreign key fk_cities_region_id on cities (expand; reverse: lossless)
--   lock SHARE ROW EXCLUSIVE on the table it points at, blocks writes for a moment
ALTER TABLE "cities" ADD CONSTRAINT "fk_cities_region_id" FOREIGN KEY ("region_id") REFERENCES "regions" ("id");

-- step 9 of 10: drop table legacy (contract; reverse: lossy: the rows of table legacy and privileges on it do not come back)
--   lock ACCESS EXCLUSIVE on legacy, blocks reads and writes for a moment
DROP TABLE "legacy";

-- step 10 of 10: check 2 rows of table regions (migrate; reverse: lossless, but fails where somebody else has changed a row of regions that this script changes)
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

COMMIT;
