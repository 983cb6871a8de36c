-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 2 back: alter column t.grams (lossy: digits after the point, which are rounded away in column grams)
ALTER TABLE "t" ALTER COLUMN "grams" TYPE numeric(10,3);

-- step 1 back: alter column t.price (lossless)
ALTER TABLE "t" ALTER COLUMN "price" TYPE numeric(10,2);

COMMIT;
