-- schemac: rollback script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 3 (check rows): check 3 rows of table everything (lossless, but fails where somebody else has changed a row of everything that this script changes)
DO $schemac1$
BEGIN
  IF NOT EXISTS (SELECT FROM "everything" WHERE "id" = 18446744073709551615 AND "truth" IS NOT DISTINCT FROM true AND "small" IS NOT DISTINCT FROM 7 AND "amount" IS NOT DISTINCT FROM 12.5 AND "ratio" is not distinct from cast(0.1 as real) AND "exact" IS NOT DISTINCT FROM -1.5e-3 AND "fixed" IS NOT DISTINCT FROM 'ab' AND "words" IS NOT DISTINCT FROM 'a ''quote'', a \ backslash, a $schemac$ tag, é 🎟
and a line; -- no comment
' AND "bytes" IS NOT DISTINCT FROM '\x00ff27' AND "lump" IS NOT DISTINCT FROM '\x697427732074657874' AND "day" IS NOT DISTINCT FROM '2026-02-28' AND "clock" IS NOT DISTINCT FROM '13:30:00' AND "wall" IS NOT DISTINCT FROM '2026-01-31 13:30:00.25' AND "moment" IS NOT DISTINCT FROM '2025-12-31 22:30:00' AND "document" IS NOT DISTINCT FROM '{"a": [1, "two", null, true], "b''": {"c": "\"x\\"}}' AND "ref" IS NOT DISTINCT FROM '6ccd780c-baba-1026-9564-5b8c656024db' AND "mood" IS NOT DISTINCT FROM 'happy' AND "size" IS NOT DISTINCT FROM 'm') THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"everything"', ': row ', 'id=18446744073709551615', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
  IF NOT EXISTS (SELECT FROM "everything" WHERE "id" = 2 AND "small" IS NOT DISTINCT FROM 8 AND "fixed" IS NOT DISTINCT FROM '12345' AND "words" IS NOT DISTINCT FROM 'true' AND "document" IS NOT DISTINCT FROM '"just text"') THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"everything"', ': row ', 'id=2', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
  IF NOT EXISTS (SELECT FROM "everything" WHERE "id" = 3 AND "truth" IS NOT DISTINCT FROM false AND "small" IS NOT DISTINCT FROM 9 AND "lump" IS NOT DISTINCT FROM '\x' AND "document" IS NOT DISTINCT FROM '[1, 2.50]') THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"everything"', ': row ', 'id=3', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
END
$schemac1$;

-- undo step 2 (update rows): update 3 rows of table everything (lossy: former values of these rows in everything.small do not come back)
UPDATE "everything" SET "small" = null WHERE "id" = 3 AND "truth" IS NOT DISTINCT FROM false AND "small" IS NOT DISTINCT FROM 9 AND "lump" IS NOT DISTINCT FROM '\x' AND "document" IS NOT DISTINCT FROM '[1, 2.50]';
UPDATE "everything" SET "small" = -32768 WHERE "id" = 18446744073709551615 AND "truth" IS NOT DISTINCT FROM true AND "small" IS NOT DISTINCT FROM 7 AND "amount" IS NOT DISTINCT FROM 12.5 AND "ratio" is not distinct from cast(0.1 as real) AND "exact" IS NOT DISTINCT FROM -1.5e-3 AND "fixed" IS NOT DISTINCT FROM 'ab' AND "words" IS NOT DISTINCT FROM 'a ''quote'', a \ backslash, a $schemac$ tag, é 🎟
and a line; -- no comment
' AND "bytes" IS NOT DISTINCT FROM '\x00ff27' AND "lump" IS NOT DISTINCT FROM '\x697427732074657874' AND "day" IS NOT DISTINCT FROM '2026-02-28' AND "clock" IS NOT DISTINCT FROM '13:30:00' AND "wall" IS NOT DISTINCT FROM '2026-01-31 13:30:00.25' AND "moment" IS NOT DISTINCT FROM '2025-12-31 22:30:00' AND "document" IS NOT DISTINCT FROM '{"a": [1, "two", null, true], "b''": {"c": "\"x\\"}}' AND "ref" IS NOT DISTINCT FROM '6ccd780c-baba-1026-9564-5b8c656024db' AND "mood" IS NOT DISTINCT FROM 'happy' AND "size" IS NOT DISTINCT FROM 'm';

-- undo step 1 (check rows): check 3 rows of table everything (lossless, but fails where somebody else has changed a row of everything that this script changes)
DO $schemac1$
BEGIN
  IF NOT EXISTS (SELECT FROM "everything" WHERE "id" = 18446744073709551615 AND "truth" IS NOT DISTINCT FROM true AND "small" IS NOT DISTINCT FROM -32768 AND "amount" IS NOT DISTINCT FROM 12.5 AND "ratio" is not distinct from cast(0.1 as real) AND "exact" IS NOT DISTINCT FROM -1.5e-3 AND "fixed" IS NOT DISTINCT FROM 'ab' AND "words" IS NOT DISTINCT FROM 'a ''quote'', a \ backslash, a $schemac$ tag, é 🎟
and a line; -- no comment
' AND "bytes" IS NOT DISTINCT FROM '\x00ff27' AND "lump" IS NOT DISTINCT FROM '\x697427732074657874' AND "day" IS NOT DISTINCT FROM '2026-02-28' AND "clock" IS NOT DISTINCT FROM '13:30:00' AND "wall" IS NOT DISTINCT FROM '2026-01-31 13:30:00.25' AND "moment" IS NOT DISTINCT FROM '2025-12-31 22:30:00' AND "document" IS NOT DISTINCT FROM '{"a": [1, "two", null, true], "b''": {"c": "\"x\\"}}' AND "ref" IS NOT DISTINCT FROM '6ccd780c-baba-1026-9564-5b8c656024db' AND "mood" IS NOT DISTINCT FROM 'happy' AND "size" IS NOT DISTINCT FROM 'm') THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"everything"', ': row ', 'id=18446744073709551615', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
  IF NOT EXISTS (SELECT FROM "everything" WHERE "id" = 2 AND "fixed" IS NOT DISTINCT FROM '12345' AND "words" IS NOT DISTINCT FROM 'true' AND "document" IS NOT DISTINCT FROM '"just text"') THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"everything"', ': row ', 'id=2', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
  IF NOT EXISTS (SELECT FROM "everything" WHERE "id" = 3 AND "truth" IS NOT DISTINCT FROM false AND "small" IS NULL AND "lump" IS NOT DISTINCT FROM '\x' AND "document" IS NOT DISTINCT FROM '[1, 2.50]') THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"everything"', ': row ', 'id=3', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
END
$schemac1$;

COMMIT;
