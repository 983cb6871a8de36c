-- schemac: forward script for PostgreSQL 14 and later, 5 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 5: rename sequence Odd "name" to even (contract; reverse: lossless)
ALTER SEQUENCE "Odd ""name""" RENAME TO "even";

-- step 2 of 5: rename sequence one to schemac_rename_1 (contract; reverse: lossless)
ALTER SEQUENCE "one" RENAME TO "schemac_rename_1";

-- step 3 of 5: rename sequence two to one (contract; reverse: lossless)
ALTER SEQUENCE "two" RENAME TO "one";

-- step 4 of 5: rename sequence schemac_rename_1 to two (contract; reverse: lossless)
ALTER SEQUENCE "schemac_rename_1" RENAME TO "two";

-- step 5 of 5: alter sequence even (migrate; reverse: lossless)
ALTER SEQUENCE "even" CACHE 4;

COMMIT;
