-- schemac: rollback script for PostgreSQL 14 and later, 3 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 3 back: add column t.b (lossless)
ALTER TABLE "t" DROP COLUMN "b";

-- step 2 back: add column t.a (lossless)
ALTER TABLE "t" DROP COLUMN "a";

-- step 1 back: create enum colour (lossless)
DROP TYPE "colour";

COMMIT;
