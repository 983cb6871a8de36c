-- schemac: forward script for PostgreSQL 14 and later, 6 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- steps 1 to 3 of 6, in one statement:
--   1: add column a<U+000A>b.drop -- it (expand; reverse: lossy: values written to column a<U+000A>b.drop -- it since)
--   2: add column a<U+000A>b.end *<U+002F> here (expand; reverse: lossy: values written to column a<U+000A>b.end *<U+002F> here since)
--   3: add column a<U+000A>b./<U+002A> open (expand; reverse: lossy: values written to column a<U+000A>b./<U+002A> open since)
ALTER TABLE "a
b"
  ADD COLUMN "drop -- it" integer NOT NULL DEFAULT 1,
  ADD COLUMN "end */ here" integer NOT NULL DEFAULT 2,
  ADD COLUMN "/* open" integer NOT NULL DEFAULT 3;

-- step 4 of 6: alter column a<U+000A>b.x<U+000A>y: integer to bigint (expand; reverse: lossless, but fails where a value of column a<U+000A>b.x<U+000A>y does not fit its former type)
ALTER TABLE "a
b" ALTER COLUMN "x
y" TYPE bigint;

-- step 5 of 6: add index i<U+000A>; drop table t; -- on a<U+000A>b (expand; reverse: lossless)
CREATE INDEX "i
; drop table t; --" ON "a
b" ("x
y", "drop -- it");

-- step 6 of 6: add check c *<U+002F> -- on a<U+000A>b (migrate; reverse: lossless)
ALTER TABLE "a
b" ADD CONSTRAINT "c */ --" CHECK ("end */ here" > 1);

COMMIT;
