-- schemac: forward script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 2: add value white of enum colour (expand; reverse: lossless, but fails where a row holds 'white' of enum colour)
ALTER TYPE "colour" ADD VALUE 'white' BEFORE 'red';

-- step 2 of 2: add value blue of enum colour (expand; reverse: lossless, but fails where a row holds 'blue' of enum colour)
ALTER TYPE "colour" ADD VALUE 'blue' BEFORE 'green';

COMMIT;
