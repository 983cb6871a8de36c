-- schemac: forward script for PostgreSQL 14 and later, 3 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 3: rename domain one to first (contract; reverse: lossless)
ALTER DOMAIN "one" RENAME TO "first";

-- step 2 of 3: alter column t.s (expand; reverse: lossless)
ALTER TABLE "t" ALTER COLUMN "s" TYPE varchar(20);

-- step 3 of 3: drop domain two (contract; reverse: lossless)
DROP DOMAIN "two";

COMMIT;
