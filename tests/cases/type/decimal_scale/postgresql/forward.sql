-- schemac: forward script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 2: alter column t.price (migrate; reverse: lossless)
ALTER TABLE "t" ALTER COLUMN "price" TYPE numeric(12,4);

-- step 2 of 2: alter column t.grams (migrate; reverse: lossy: digits after the point, which are rounded away in column grams)
ALTER TABLE "t" ALTER COLUMN "grams" TYPE numeric(10,1);

COMMIT;
