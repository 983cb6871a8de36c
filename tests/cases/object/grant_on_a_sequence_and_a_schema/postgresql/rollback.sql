-- schemac: rollback script for PostgreSQL 14 and later, 6 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 6 (create grant): drop grant on numbers to schemac_reader (lossless)
REVOKE USAGE ON SEQUENCE "numbers" FROM "schemac_reader";

-- undo step 5 (create grant): drop grant on numbers to public (lossless)
REVOKE USAGE ON SEQUENCE "numbers" FROM public;

-- undo step 4 (create grant): drop grant on audit to schemac_reader (lossless)
REVOKE USAGE ON SCHEMA "audit" FROM "schemac_reader";

-- undo step 3 (create grant): drop grant on audit to public (lossless)
REVOKE USAGE ON SCHEMA "audit" FROM public;

-- undo step 2 (create sequence): drop sequence numbers (lossless)
DROP SEQUENCE "numbers";

-- undo step 1 (create schema): drop schema audit (lossless)
DROP SCHEMA "audit";

COMMIT;
