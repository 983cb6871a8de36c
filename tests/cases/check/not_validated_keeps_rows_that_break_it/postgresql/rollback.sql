-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 2 (add foreign key): drop foreign key fk_p on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "fk_p";

-- undo step 1 (add check): drop check chk_a on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_a";

COMMIT;
