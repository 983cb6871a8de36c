-- schemac: forward script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 3: rename foreign key one to schemac_rename_1 on c (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on c, blocks reads and writes for a moment
ALTER TABLE "c" RENAME CONSTRAINT "one" TO "schemac_rename_1";

-- step 2 of 3: rename foreign key two to one on c (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on c, blocks reads and writes for a moment
ALTER TABLE "c" RENAME CONSTRAINT "two" TO "one";

-- step 3 of 3: rename foreign key schemac_rename_1 to two on c (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on c, blocks reads and writes for a moment
ALTER TABLE "c" RENAME CONSTRAINT "schemac_rename_1" TO "two";

COMMIT;
