-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 2 back: add value black of enum colour (lossless)
ALTER TYPE "colour" RENAME TO "schemac_replaced_type";
CREATE TYPE "colour" AS ENUM ('red', 'green', 'blue');
ALTER TABLE "t"
  ALTER COLUMN "a" DROP DEFAULT,
  ALTER COLUMN "a" TYPE "colour" USING cast(cast("a" as text) as "colour"),
  ALTER COLUMN "a" SET DEFAULT 'red';
DROP TYPE "schemac_replaced_type";

COMMIT;

BEGIN;

-- step 1 back: add value blue of enum colour (lossless)
ALTER TYPE "colour" RENAME TO "schemac_replaced_type";
CREATE TYPE "colour" AS ENUM ('red', 'green');
ALTER TABLE "t"
  ALTER COLUMN "a" DROP DEFAULT,
  ALTER COLUMN "a" TYPE "colour" USING cast(cast("a" as text) as "colour"),
  ALTER COLUMN "a" SET DEFAULT 'red';
DROP TYPE "schemac_replaced_type";

COMMIT;
