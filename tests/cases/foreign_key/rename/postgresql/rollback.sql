-- schemac: rollback script for PostgreSQL 14 and later, 1 step

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 1 (rename constraint): rename foreign key fk_c_p to parent on c (lossless)
ALTER TABLE "c" RENAME CONSTRAINT "fk_c_p" TO "parent";

COMMIT;
