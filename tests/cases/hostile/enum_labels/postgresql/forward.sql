-- schemac: forward script for PostgreSQL 14 and later, 7 steps
-- several transactions: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 7: add value say "x" of enum odd 'enum' (expand; reverse: lossless, but fails where a row holds 'say "x"' of enum odd 'enum')
ALTER TYPE "odd 'enum'" ADD VALUE 'say "x"' BEFORE 'plain';

-- step 2 of 7: add value semi; colon -- *<U+002F> of enum odd 'enum' (expand; reverse: lossless, but fails where a row holds 'semi; colon -- *<U+002F>' of enum odd 'enum')
ALTER TYPE "odd 'enum'" ADD VALUE 'semi; colon -- */';

-- step 3 of 7: add value back<U+005C>slash of enum odd 'enum' (expand; reverse: lossless, but fails where a row holds 'back<U+005C>slash' of enum odd 'enum')
ALTER TYPE "odd 'enum'" ADD VALUE 'back\slash';

-- step 4 of 7: add value comma, in it of enum odd 'enum' (expand; reverse: lossless, but fails where a row holds 'comma, in it' of enum odd 'enum')
ALTER TYPE "odd 'enum'" ADD VALUE 'comma, in it';

-- step 5 of 7: add value (paren of enum odd 'enum' (expand; reverse: lossless, but fails where a row holds '(paren' of enum odd 'enum')
ALTER TYPE "odd 'enum'" ADD VALUE '(paren';

-- step 6 of 7: add value ünï of enum odd 'enum' (expand; reverse: lossless, but fails where a row holds 'ünï' of enum odd 'enum')
ALTER TYPE "odd 'enum'" ADD VALUE 'ünï';

COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 7 of 7: alter column t.a: change default (expand; reverse: lossless)
ALTER TABLE "t" ALTER COLUMN "a" SET DEFAULT 'semi; colon -- */';

COMMIT;
