-- schemac: forward script for PostgreSQL 14 and later, 4 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 4: alter column t.a: timestamptz(0) to timestamptz(6) (expand; reverse: lossy: fractions of seconds in what was written to column t.a since)
ALTER TABLE "t" ALTER COLUMN "a" TYPE timestamptz(6);

-- step 2 of 4: alter column t.b: timestamptz(6) to timestamptz(3) (contract; reverse: lossy: fractions of seconds in column t.b do not come back)
ALTER TABLE "t" ALTER COLUMN "b" TYPE timestamptz(3);

-- step 3 of 4: alter column t.c: time(0) to time(6) (expand; reverse: lossy: fractions of seconds in what was written to column t.c since)
ALTER TABLE "t" ALTER COLUMN "c" TYPE time(6);

-- step 4 of 4: alter column t.d: timestamp(3) to timestamp(0) (contract; reverse: lossy: fractions of seconds in column t.d do not come back)
ALTER TABLE "t" ALTER COLUMN "d" TYPE timestamp(0);

COMMIT;
