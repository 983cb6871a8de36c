-- schemac: forward script for PostgreSQL 14 and later, 5 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

DO $schemac$
DECLARE
  reached bigint := (
WITH turn (position, hit, opening) AS (
  SELECT 0, -1, 0
  UNION ALL SELECT 2, CASE WHEN EXISTS (SELECT 1 WHERE CASE WHEN (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('"badges"') AND NOT attisdropped AND attname IN ('slug', 'name', 'hidden')) = 3 THEN query_to_xml('SELECT 1 FROM ' || '"badges"' || ' WHERE ' || '"slug" = ''second'' AND "name" IS NOT DISTINCT FROM ''Zweite Empfehlung 🎟'' AND "hidden" IS NOT DISTINCT FROM true', false, false, '')::text LIKE '%<row>%' ELSE false END) THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 3, CASE WHEN EXISTS (SELECT 1 WHERE CASE WHEN (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('"badges"') AND NOT attisdropped AND attname IN ('slug', 'name', 'points')) = 3 THEN query_to_xml('SELECT 1 FROM ' || '"badges"' || ' WHERE ' || '"slug" = ''first_referral'' AND "name" IS NOT DISTINCT FROM ''First referral'' AND "points" IS NOT DISTINCT FROM 60', false, false, '')::text LIKE '%<row>%' ELSE false END) THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 4, CASE WHEN EXISTS (SELECT 1 WHERE CASE WHEN (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('"badges"') AND NOT attisdropped AND attname IN ('slug', 'name', 'points', 'hidden')) = 4 THEN query_to_xml('SELECT 1 FROM ' || '"badges"' || ' WHERE ' || '"slug" = ''night_owl'' AND "name" IS NOT DISTINCT FROM ''Night owl'' AND "points" IS NOT DISTINCT FROM 5 AND "hidden" IS NOT DISTINCT FROM true', false, false, '')::text NOT LIKE '%<row>%' ELSE false END) THEN 1 ELSE 0 END, 1

), shift (position, delta) AS (
  SELECT position, SUM(CASE hit WHEN 1 THEN -1 WHEN 0 THEN 1 ELSE 0 END) FROM turn GROUP BY position
), point (position, wrong) AS (
  SELECT position, (SELECT COUNT(*) FROM turn WHERE hit = 1 AND opening = 1) + SUM(delta) OVER (ORDER BY position) FROM shift
)

SELECT min(wrong * 1000000 + position) FROM point);
BEGIN
  IF reached >= 1000000 THEN
    RAISE EXCEPTION 'the database is in no state of this script' USING HINT = 'probe.sql says more';
  END IF;
  PERFORM set_config('schemac.done', (reached % 1000000)::text, false);
END
$schemac$;

-- step 1 of 5: check 4 rows of table badges (migrate; reverse: lossless, but fails where somebody else has changed a row of badges that this script changes)
DO $schemac1$
BEGIN
  IF current_setting('schemac.done')::integer < 1 THEN
    EXECUTE $statement$
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
$schemac$
$statement$;
  END IF;
END
$schemac1$;

-- step 2 of 5: insert 2 rows of table badges (migrate; reverse: lossless)
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 2 THEN
    EXECUTE $statement$
INSERT INTO "badges" ("slug", "name", "hidden") VALUES
  ('it''s "new"', 'A quote '' and a backslash \', DEFAULT),
  ('second', 'Zweite Empfehlung 🎟', true)
$statement$;
  END IF;
END
$schemac$;

-- step 3 of 5: update 1 row of table badges (migrate; reverse: lossless)
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 3 THEN
    EXECUTE $statement$
UPDATE "badges" SET "points" = 60 WHERE "slug" = 'first_referral' AND "name" IS NOT DISTINCT FROM 'First referral' AND "points" IS NOT DISTINCT FROM 50
$statement$;
  END IF;
END
$schemac$;

-- step 4 of 5: delete 1 row of table badges (contract; reverse: lossy: values of these rows in badges.id do not come back)
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 4 THEN
    EXECUTE $statement$
DELETE FROM "badges" WHERE "slug" = 'night_owl' AND "name" IS NOT DISTINCT FROM 'Night owl' AND "points" IS NOT DISTINCT FROM 5 AND "hidden" IS NOT DISTINCT FROM true
$statement$;
  END IF;
END
$schemac$;

-- step 5 of 5: check 4 rows of table badges (migrate; reverse: lossless, but fails where somebody else has changed a row of badges that this script changes)
DO $schemac1$
BEGIN
  IF current_setting('schemac.done')::integer < 5 THEN
    EXECUTE $statement$
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
$schemac$
$statement$;
  END IF;
END
$schemac1$;

COMMIT;
