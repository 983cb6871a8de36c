-- schemac: rollback script for PostgreSQL 14 and later, 6 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 6 back: rename primary key schemac_rename_1 to pk_b on b (lossless)
ALTER TABLE "b" RENAME CONSTRAINT "pk_b" TO "schemac_rename_1";

-- step 5 back: rename primary key pk_b to pk_a on a (lossless)
ALTER TABLE "a" RENAME CONSTRAINT "pk_a" TO "pk_b";

-- step 4 back: rename primary key pk_a to schemac_rename_1 on b (lossless)
ALTER TABLE "b" RENAME CONSTRAINT "schemac_rename_1" TO "pk_a";

-- step 3 back: rename table schemac_rename_1 to b (lossless)
ALTER TABLE "b" RENAME TO "schemac_rename_1";

-- step 2 back: rename table b to a (lossless)
ALTER TABLE "a" RENAME TO "b";

-- step 1 back: rename table a to schemac_rename_1 (lossless)
ALTER TABLE "schemac_rename_1" RENAME TO "a";

COMMIT;
