-- schemac: rollback script for PostgreSQL 14 and later, 5 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 5 back: add column t.e (lossless)
ALTER TABLE "t" DROP COLUMN "e";

-- step 4 back: add column t.d (lossless)
ALTER TABLE "t" DROP COLUMN "d";

-- step 3 back: add column t.c (lossless)
ALTER TABLE "t" DROP COLUMN "c";

-- step 2 back: add column t.b (lossless)
ALTER TABLE "t" DROP COLUMN "b";

-- step 1 back: add column t.a (lossless)
ALTER TABLE "t" DROP COLUMN "a";

COMMIT;
