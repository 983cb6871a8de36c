-- schemac: rollback script for PostgreSQL 14 and later, 3 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 3 back: rename column t.schemac_rename_1 to b (lossless)
ALTER TABLE "t" RENAME COLUMN "b" TO "schemac_rename_1";

-- step 2 back: rename column t.b to a (lossless)
ALTER TABLE "t" RENAME COLUMN "a" TO "b";

-- step 1 back: rename column t.a to schemac_rename_1 (lossless)
ALTER TABLE "t" RENAME COLUMN "schemac_rename_1" TO "a";

COMMIT;
