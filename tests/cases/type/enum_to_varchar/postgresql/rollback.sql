-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 2 back: drop enum state (lossless)
CREATE TYPE "state" AS ENUM ('new', 'open', 'done');

-- step 1 back: alter column t.state (lossless)
ALTER TABLE "t"
  ALTER COLUMN "state" DROP DEFAULT,
  ALTER COLUMN "state" TYPE "state" USING cast("state" as "state"),
  ALTER COLUMN "state" SET DEFAULT 'open';

COMMIT;
