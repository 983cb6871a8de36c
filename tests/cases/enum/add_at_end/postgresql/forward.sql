-- schemac: forward script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 2: add value blue of enum colour (expand; reverse: lossless)
ALTER TYPE "colour" ADD VALUE 'blue';

COMMIT;

BEGIN;

-- step 2 of 2: add value black of enum colour (expand; reverse: lossless)
ALTER TYPE "colour" ADD VALUE 'black';

COMMIT;
