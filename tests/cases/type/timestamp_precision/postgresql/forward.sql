-- schemac: forward script for PostgreSQL 14 and later, 4 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 4: alter column t.a (migrate; reverse: lossless)
ALTER TABLE "t" ALTER COLUMN "a" TYPE timestamptz(6);

-- step 2 of 4: alter column t.b (migrate; reverse: lossy: fractions of seconds in column b)
ALTER TABLE "t" ALTER COLUMN "b" TYPE timestamptz(3);

-- step 3 of 4: alter column t.c (migrate; reverse: lossless)
ALTER TABLE "t" ALTER COLUMN "c" TYPE time(6);

-- step 4 of 4: alter column t.d (migrate; reverse: lossy: fractions of seconds in column d)
ALTER TABLE "t" ALTER COLUMN "d" TYPE timestamp(0);

COMMIT;
