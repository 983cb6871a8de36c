-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 2 (add check): drop check chk_n on b (lossless)
ALTER TABLE "b" DROP CONSTRAINT "chk_n";

-- undo step 1 (drop check): add check chk_n on a (lossless, but fails where a row breaks check chk_n)
ALTER TABLE "a" ADD CONSTRAINT "chk_n" CHECK ("n" > 0);

COMMIT;
