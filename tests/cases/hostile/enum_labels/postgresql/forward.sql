-- schemac: forward script for PostgreSQL 14 and later, 7 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 7: add value say "x" of enum odd 'enum' (expand; reverse: lossless)
ALTER TYPE "odd 'enum'" ADD VALUE 'say "x"' BEFORE 'plain';

COMMIT;

BEGIN;

-- step 2 of 7: add value semi; colon -- *<U+002F> of enum odd 'enum' (expand; reverse: lossless)
ALTER TYPE "odd 'enum'" ADD VALUE 'semi; colon -- */';

COMMIT;

BEGIN;

-- step 3 of 7: add value back<U+005C>slash of enum odd 'enum' (expand; reverse: lossless)
ALTER TYPE "odd 'enum'" ADD VALUE 'back\slash';

COMMIT;

BEGIN;

-- step 4 of 7: add value comma, in it of enum odd 'enum' (expand; reverse: lossless)
ALTER TYPE "odd 'enum'" ADD VALUE 'comma, in it';

COMMIT;

BEGIN;

-- step 5 of 7: add value (paren of enum odd 'enum' (expand; reverse: lossless)
ALTER TYPE "odd 'enum'" ADD VALUE '(paren';

COMMIT;

BEGIN;

-- step 6 of 7: add value ünï of enum odd 'enum' (expand; reverse: lossless)
ALTER TYPE "odd 'enum'" ADD VALUE 'ünï';

COMMIT;

BEGIN;

-- step 7 of 7: alter column t.a (migrate; reverse: lossless)
ALTER TABLE "t" ALTER COLUMN "a" SET DEFAULT 'semi; colon -- */';

COMMIT;
