-- schemac: forward script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 3: rename view u to schemac_rename_1 (contract; reverse: lossless)
ALTER VIEW "u" RENAME TO "schemac_rename_1";

-- step 2 of 3: rename view v to u (contract; reverse: lossless)
ALTER VIEW "v" RENAME TO "u";

-- step 3 of 3: rename view schemac_rename_1 to v (contract; reverse: lossless)
ALTER VIEW "schemac_rename_1" RENAME TO "v";

COMMIT;
