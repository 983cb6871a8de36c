-- schemac: forward script for PostgreSQL 14 and later, 1 step

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 1: replace enum colour: drop value green (contract; reverse: lossless)
ALTER TYPE "colour" RENAME TO "schemac_replaced_type";
CREATE TYPE "colour" AS ENUM ('red', 'blue');
ALTER TABLE "t"
  ALTER COLUMN "a" TYPE "colour" USING cast(cast("a" as text) as "colour");
ALTER TABLE "t"
  ALTER COLUMN "b" DROP DEFAULT,
  ALTER COLUMN "b" TYPE "colour" USING cast(cast("b" as text) as "colour"),
  ALTER COLUMN "b" SET DEFAULT 'red';
ALTER TABLE "u"
  ALTER COLUMN "a" TYPE "colour" USING cast(cast("a" as text) as "colour");
DROP TYPE "schemac_replaced_type";

COMMIT;
