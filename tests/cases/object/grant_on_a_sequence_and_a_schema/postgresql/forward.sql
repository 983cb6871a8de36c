-- schemac: forward script for PostgreSQL 14 and later, 6 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 6: create schema audit (expand; reverse: lossless)
CREATE SCHEMA "audit";

-- step 2 of 6: create sequence numbers (expand; reverse: lossless)
CREATE SEQUENCE "numbers";

-- step 3 of 6: create grant on audit to public (expand; reverse: lossless)
GRANT USAGE ON SCHEMA "audit" TO public;

-- step 4 of 6: create grant on audit to schemac_reader (expand; reverse: lossless)
GRANT USAGE ON SCHEMA "audit" TO "schemac_reader";

-- step 5 of 6: create grant on numbers to public (expand; reverse: lossless)
GRANT USAGE ON SEQUENCE "numbers" TO public;

-- step 6 of 6: create grant on numbers to schemac_reader (expand; reverse: lossless)
GRANT USAGE ON SEQUENCE "numbers" TO "schemac_reader";

COMMIT;
