-- schemac: forward script for PostgreSQL 14 and later, 5 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 5: check 3 rows of table it's "odd" $schemac$ `t` <U+005C> (migrate; reverse: lossless, but fails where somebody else has changed a row of it's "odd" $schemac$ `t` <U+005C> that this script changes)
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

-- step 2 of 5: insert 1 row of table it's "odd" $schemac$ `t` <U+005C> (migrate; reverse: lossless)
INSERT INTO "it's ""odd"" $schemac$ `t` \" ("a 'key' ""$schemac$""", "v`\") VALUES
  ('line
break $schemac1$', 'C:\new');

-- step 3 of 5: update 1 row of table it's "odd" $schemac$ `t` <U+005C> (migrate; reverse: lossless)
UPDATE "it's ""odd"" $schemac$ `t` \" SET "v`\" = '$schemac1$ 🎟' WHERE "a 'key' ""$schemac$""" = '$schemac$; drop table x; -- `' AND "v`\" IS NOT DISTINCT FROM 'it''s \ 
*/ '' " ` $$';

-- step 4 of 5: delete 1 row of table it's "odd" $schemac$ `t` <U+005C> (contract; reverse: lossless)
DELETE FROM "it's ""odd"" $schemac$ `t` \" WHERE "a 'key' ""$schemac$""" = 'gone' AND "v`\" IS NOT DISTINCT FROM '%s %d \';

-- step 5 of 5: check 3 rows of table it's "odd" $schemac$ `t` <U+005C> (migrate; reverse: lossless, but fails where somebody else has changed a row of it's "odd" $schemac$ `t` <U+005C> that this script changes)
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

COMMIT;
