-- schemac: rollback script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 3 (rename view): rename view v to schemac_rename_1 (lossless)
ALTER VIEW "v" RENAME TO "schemac_rename_1";

-- undo step 2 (rename view): rename view u to v (lossless)
ALTER VIEW "u" RENAME TO "v";

-- undo step 1 (rename view): rename view schemac_rename_1 to u (lossless)
ALTER VIEW "schemac_rename_1" RENAME TO "u";

COMMIT;
