-- schemac: rollback script for PostgreSQL 14 and later, 5 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 5 (check rows): check 4 rows of table badges (lossless, but fails where somebody else has changed a row of badges that this script changes)
DO $schemac$
BEGIN
  IF NOT EXISTS (SELECT FROM "badges" WHERE "slug" = 'first_referral' AND "name" IS NOT DISTINCT FROM 'First referral' AND "points" IS NOT DISTINCT FROM 60) THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"badges"', ': row ', 'slug=first_referral', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
  IF NOT EXISTS (SELECT FROM "badges" WHERE "slug" = 'it''s "new"' AND "name" IS NOT DISTINCT FROM 'A quote '' and a backslash \') THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"badges"', ': row ', 'slug=''it''''s "new"''', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
  IF NOT EXISTS (SELECT FROM "badges" WHERE "slug" = 'second' AND "name" IS NOT DISTINCT FROM 'Zweite Empfehlung 🎟' AND "hidden" IS NOT DISTINCT FROM true) THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"badges"', ': row ', 'slug=second', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
  IF EXISTS (SELECT FROM "badges" WHERE "slug" = 'night_owl') THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"badges"', ': row ', 'slug=night_owl', ' is there, and this script expects it not to be'),
      HINT = 'somebody else has inserted it: bring the row and the schema together first';
  END IF;
END
$schemac$;

-- undo step 4 (delete rows): insert 1 row of table badges (lossy: values of these rows in badges.id do not come back)
INSERT INTO "badges" ("slug", "name", "points", "hidden") VALUES
  ('night_owl', 'Night owl', 5, true);

-- undo step 3 (update rows): update 1 row of table badges (lossless)
UPDATE "badges" SET "points" = 50 WHERE "slug" = 'first_referral' AND "name" IS NOT DISTINCT FROM 'First referral' AND "points" IS NOT DISTINCT FROM 60;

-- undo step 2 (insert rows): delete 2 rows of table badges (lossless)
DELETE FROM "badges" WHERE "slug" = 'second' AND "name" IS NOT DISTINCT FROM 'Zweite Empfehlung 🎟' AND "hidden" IS NOT DISTINCT FROM true;
DELETE FROM "badges" WHERE "slug" = 'it''s "new"' AND "name" IS NOT DISTINCT FROM 'A quote '' and a backslash \';

-- undo step 1 (check rows): check 4 rows of table badges (lossless, but fails where somebody else has changed a row of badges that this script changes)
DO $schemac$
BEGIN
  IF NOT EXISTS (SELECT FROM "badges" WHERE "slug" = 'first_referral' AND "name" IS NOT DISTINCT FROM 'First referral' AND "points" IS NOT DISTINCT FROM 50) THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"badges"', ': row ', 'slug=first_referral', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
  IF NOT EXISTS (SELECT FROM "badges" WHERE "slug" = 'night_owl' AND "name" IS NOT DISTINCT FROM 'Night owl' AND "points" IS NOT DISTINCT FROM 5 AND "hidden" IS NOT DISTINCT FROM true) THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"badges"', ': row ', 'slug=night_owl', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
  IF EXISTS (SELECT FROM "badges" WHERE "slug" = 'it''s "new"') THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"badges"', ': row ', 'slug=''it''''s "new"''', ' is there, and this script expects it not to be'),
      HINT = 'somebody else has inserted it: bring the row and the schema together first';
  END IF;
  IF EXISTS (SELECT FROM "badges" WHERE "slug" = 'second') THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"badges"', ': row ', 'slug=second', ' is there, and this script expects it not to be'),
      HINT = 'somebody else has inserted it: bring the row and the schema together first';
  END IF;
END
$schemac$;

COMMIT;
