-- schemac: rollback script for PostgreSQL 14 and later, 5 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 5 (alter sequence): alter sequence even (lossless)
ALTER SEQUENCE "even" CACHE 3;

-- undo step 4 (rename sequence): rename sequence two to schemac_rename_1 (lossless)
ALTER SEQUENCE "two" RENAME TO "schemac_rename_1";

-- undo step 3 (rename sequence): rename sequence one to two (lossless)
ALTER SEQUENCE "one" RENAME TO "two";

-- undo step 2 (rename sequence): rename sequence schemac_rename_1 to one (lossless)
ALTER SEQUENCE "schemac_rename_1" RENAME TO "one";

-- undo step 1 (rename sequence): rename sequence even to Odd "name" (lossless)
ALTER SEQUENCE "even" RENAME TO "Odd ""name""";

COMMIT;
