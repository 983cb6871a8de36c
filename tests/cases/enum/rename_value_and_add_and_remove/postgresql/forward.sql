-- schemac: forward script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 3: rename value grey to gray of enum colour (contract; reverse: lossless)
ALTER TYPE "colour" RENAME VALUE 'grey' TO 'gray';

-- step 2 of 3: replace enum colour: add value white, drop value black, other order of values (contract; reverse: lossless, but fails where a row holds 'white' of enum colour)
--   lock ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table
ALTER TYPE "colour" RENAME TO "schemac_replaced_type";
CREATE TYPE "colour" AS ENUM ('white', 'gray', 'red');
ALTER TABLE "t"
  ALTER COLUMN "a" TYPE "colour" USING cast(cast("a" as text) as "colour");
DROP TYPE "schemac_replaced_type";

-- step 3 of 3: comment on enum colour (expand; reverse: lossless)
COMMENT ON TYPE "colour" IS 'what it is painted with';

COMMIT;
