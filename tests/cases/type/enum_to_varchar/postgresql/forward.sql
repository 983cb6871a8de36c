-- schemac: forward script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 2: alter column t.state (migrate; reverse: lossless)
ALTER TABLE "t"
  ALTER COLUMN "state" DROP DEFAULT,
  ALTER COLUMN "state" TYPE varchar(20),
  ALTER COLUMN "state" SET DEFAULT 'open';

-- step 2 of 2: drop enum state (contract; reverse: lossless)
DROP TYPE "state";

COMMIT;
