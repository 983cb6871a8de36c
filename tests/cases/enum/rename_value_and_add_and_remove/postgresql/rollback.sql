-- schemac: rollback script for PostgreSQL 14 and later, 3 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 3 back: comment on enum colour (lossless)
COMMENT ON TYPE "colour" IS NULL;

-- step 2 back: replace enum colour (lossless)
ALTER TYPE "colour" RENAME TO "schemac_replaced_type";
CREATE TYPE "colour" AS ENUM ('red', 'gray', 'black');
ALTER TABLE "t"
  ALTER COLUMN "a" TYPE "colour" USING cast(cast("a" as text) as "colour");
DROP TYPE "schemac_replaced_type";

-- step 1 back: rename value grey to gray of enum colour (lossless)
ALTER TYPE "colour" RENAME VALUE 'gray' TO 'grey';

COMMIT;
