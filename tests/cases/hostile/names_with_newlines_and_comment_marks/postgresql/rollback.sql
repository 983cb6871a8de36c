-- schemac: rollback script for PostgreSQL 14 and later, 6 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 6 (add check): drop check c *<U+002F> -- on a<U+000A>b (lossless)
ALTER TABLE "a
b" DROP CONSTRAINT "c */ --";

-- undo step 5 (add index): drop index i<U+000A>; drop table t; -- on a<U+000A>b (lossless)
DROP INDEX "i
; drop table t; --";

-- undo step 4 (alter column): alter column a<U+000A>b.x<U+000A>y: bigint to integer (lossless, but fails where a value of column a<U+000A>b.x<U+000A>y does not fit its former type)
ALTER TABLE "a
b" ALTER COLUMN "x
y" TYPE integer;

-- undo steps 3 to 1, in one statement:
--   3 (add column): drop column a<U+000A>b./<U+002A> open (lossy: values written to column a<U+000A>b./<U+002A> open since)
--   2 (add column): drop column a<U+000A>b.end *<U+002F> here (lossy: values written to column a<U+000A>b.end *<U+002F> here since)
--   1 (add column): drop column a<U+000A>b.drop -- it (lossy: values written to column a<U+000A>b.drop -- it since)
ALTER TABLE "a
b"
  DROP COLUMN "/* open",
  DROP COLUMN "end */ here",
  DROP COLUMN "drop -- it";

COMMIT;
