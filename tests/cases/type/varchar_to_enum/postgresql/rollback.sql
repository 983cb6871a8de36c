-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 2 back: alter column t.state (lossless)
ALTER TABLE "t"
  ALTER COLUMN "state" DROP DEFAULT,
  ALTER COLUMN "state" TYPE varchar(20),
  ALTER COLUMN "state" SET DEFAULT 'new';

-- step 1 back: create enum state (lossless)
DROP TYPE "state";

COMMIT;
