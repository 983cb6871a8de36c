-- schemac: forward script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 2: drop check chk_n on a (contract; reverse: lossless, but fails where a row breaks check chk_n)
ALTER TABLE "a" DROP CONSTRAINT "chk_n";

-- step 2 of 2: add check chk_n on b (migrate; reverse: lossless)
ALTER TABLE "b" ADD CONSTRAINT "chk_n" CHECK ("n" > 0);

COMMIT;
