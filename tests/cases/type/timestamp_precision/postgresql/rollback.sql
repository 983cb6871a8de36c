-- schemac: rollback script for PostgreSQL 14 and later, 4 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 4 back: alter column t.d (lossy: fractions of seconds in column d)
ALTER TABLE "t" ALTER COLUMN "d" TYPE timestamp(3);

-- step 3 back: alter column t.c (lossless)
ALTER TABLE "t" ALTER COLUMN "c" TYPE time(0);

-- step 2 back: alter column t.b (lossy: fractions of seconds in column b)
ALTER TABLE "t" ALTER COLUMN "b" TYPE timestamptz(6);

-- step 1 back: alter column t.a (lossless)
ALTER TABLE "t" ALTER COLUMN "a" TYPE timestamptz(0);

COMMIT;
