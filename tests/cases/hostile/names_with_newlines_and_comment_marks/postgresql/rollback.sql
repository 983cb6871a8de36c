-- schemac: rollback script for PostgreSQL 14 and later, 6 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 6 back: add check c *<U+002F> -- on a<U+000A>b (lossless)
ALTER TABLE "a
b" DROP CONSTRAINT "c */ --";

-- step 5 back: add index i<U+000A>; drop table t; -- on a<U+000A>b (lossless)
DROP INDEX "i
; drop table t; --";

-- step 4 back: alter column a<U+000A>b.x<U+000A>y (lossless)
ALTER TABLE "a
b" ALTER COLUMN "x
y" TYPE integer;

-- step 3 back: add column a<U+000A>b./<U+002A> open (lossless)
ALTER TABLE "a
b" DROP COLUMN "/* open";

-- step 2 back: add column a<U+000A>b.end *<U+002F> here (lossless)
ALTER TABLE "a
b" DROP COLUMN "end */ here";

-- step 1 back: add column a<U+000A>b.drop -- it (lossless)
ALTER TABLE "a
b" DROP COLUMN "drop -- it";

COMMIT;
