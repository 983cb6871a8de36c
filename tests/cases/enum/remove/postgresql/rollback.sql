-- schemac: rollback script for PostgreSQL 14 and later, 1 step

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 back: replace enum colour (lossless)
ALTER TYPE "colour" RENAME TO "schemac_replaced_type";
CREATE TYPE "colour" AS ENUM ('red', 'green', 'blue');
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
