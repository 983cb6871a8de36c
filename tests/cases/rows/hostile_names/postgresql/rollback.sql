-- schemac: rollback script for PostgreSQL 14 and later, 5 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 5 (check rows): check 3 rows of table it's "odd" $schemac$ `t` <U+005C> (lossless, but fails where somebody else has changed a row of it's "odd" $schemac$ `t` <U+005C> that this script changes)
DO $schemac2$
BEGIN
  IF NOT EXISTS (SELECT FROM "it's ""odd"" $schemac$ `t` \" WHERE "a 'key' ""$schemac$""" = '$schemac$; drop table x; -- `' AND "v`\" IS NOT DISTINCT FROM '$schemac1$ 🎟') THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"it''s ""odd"" $schemac$ `t` \"', ': row ', 'a ''key'' "$schemac$"=''$schemac$; drop table x; -- `''', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
  IF NOT EXISTS (SELECT FROM "it's ""odd"" $schemac$ `t` \" WHERE "a 'key' ""$schemac$""" = 'line
break $schemac1$' AND "v`\" IS NOT DISTINCT FROM 'C:\new') THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"it''s ""odd"" $schemac$ `t` \"', ': row ', 'a ''key'' "$schemac$"=x''6c696e650a627265616b2024736368656d61633124''', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
  IF EXISTS (SELECT FROM "it's ""odd"" $schemac$ `t` \" WHERE "a 'key' ""$schemac$""" = 'gone') THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"it''s ""odd"" $schemac$ `t` \"', ': row ', 'a ''key'' "$schemac$"=gone', ' is there, and this script expects it not to be'),
      HINT = 'somebody else has inserted it: bring the row and the schema together first';
  END IF;
END
$schemac2$;

-- undo step 4 (delete rows): insert 1 row of table it's "odd" $schemac$ `t` <U+005C> (lossless)
INSERT INTO "it's ""odd"" $schemac$ `t` \" ("a 'key' ""$schemac$""", "v`\") VALUES
  ('gone', '%s %d \');

-- undo step 3 (update rows): update 1 row of table it's "odd" $schemac$ `t` <U+005C> (lossless)
UPDATE "it's ""odd"" $schemac$ `t` \" SET "v`\" = 'it''s \ 
*/ '' " ` $$' WHERE "a 'key' ""$schemac$""" = '$schemac$; drop table x; -- `' AND "v`\" IS NOT DISTINCT FROM '$schemac1$ 🎟';

-- undo step 2 (insert rows): delete 1 row of table it's "odd" $schemac$ `t` <U+005C> (lossless)
DELETE FROM "it's ""odd"" $schemac$ `t` \" WHERE "a 'key' ""$schemac$""" = 'line
break $schemac1$' AND "v`\" IS NOT DISTINCT FROM 'C:\new';

-- undo step 1 (check rows): check 3 rows of table it's "odd" $schemac$ `t` <U+005C> (lossless, but fails where somebody else has changed a row of it's "odd" $schemac$ `t` <U+005C> that this script changes)
DO $schemac2$
BEGIN
  IF NOT EXISTS (SELECT FROM "it's ""odd"" $schemac$ `t` \" WHERE "a 'key' ""$schemac$""" = '$schemac$; drop table x; -- `' AND "v`\" IS NOT DISTINCT FROM 'it''s \ 
*/ '' " ` $$') THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"it''s ""odd"" $schemac$ `t` \"', ': row ', 'a ''key'' "$schemac$"=''$schemac$; drop table x; -- `''', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
  IF NOT EXISTS (SELECT FROM "it's ""odd"" $schemac$ `t` \" WHERE "a 'key' ""$schemac$""" = 'gone' AND "v`\" IS NOT DISTINCT FROM '%s %d \') THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"it''s ""odd"" $schemac$ `t` \"', ': row ', 'a ''key'' "$schemac$"=gone', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
  IF EXISTS (SELECT FROM "it's ""odd"" $schemac$ `t` \" WHERE "a 'key' ""$schemac$""" = 'line
break $schemac1$') THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"it''s ""odd"" $schemac$ `t` \"', ': row ', 'a ''key'' "$schemac$"=x''6c696e650a627265616b2024736368656d61633124''', ' is there, and this script expects it not to be'),
      HINT = 'somebody else has inserted it: bring the row and the schema together first';
  END IF;
END
$schemac2$;

COMMIT;
