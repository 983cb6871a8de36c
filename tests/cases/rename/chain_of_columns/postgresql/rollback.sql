-- schemac: rollback script for PostgreSQL 14 and later, 4 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 4 back: add column t.a (lossless)
ALTER TABLE "t" DROP COLUMN "a";

-- step 3 back: rename column t.a to b (lossless)
ALTER TABLE "t" RENAME COLUMN "b" TO "a";

-- step 2 back: rename column t.b to c (lossless)
ALTER TABLE "t" RENAME COLUMN "c" TO "b";

-- step 1 back: rename column t.c to d (lossless)
ALTER TABLE "t" RENAME COLUMN "d" TO "c";

COMMIT;
