-- schemac: rollback script for PostgreSQL 14 and later, 3 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 3 back: create table every (lossless)
DROP TABLE "every";

-- step 2 back: create enum shade (lossless)
DROP TYPE "shade";

-- step 1 back: create enum every_c_inline (lossless)
DROP TYPE "every_c_inline";

COMMIT;
