-- schemac: forward script for PostgreSQL 14 and later, 1 step
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 1: replace enum size: other order of values (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table
ALTER TYPE "size" RENAME TO "schemac_replaced_type";
CREATE TYPE "size" AS ENUM ('small', 'medium', 'large');
ALTER TABLE "t"
  ALTER COLUMN "a" TYPE "size" USING cast(cast("a" as text) as "size");
DROP TYPE "schemac_replaced_type";

COMMIT;
