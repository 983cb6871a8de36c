-- schemac: forward script for PostgreSQL 14 and later, 1 step

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 1: replace enum size: other order of values (migrate; reverse: lossless)
ALTER TYPE "size" RENAME TO "schemac_replaced_type";
CREATE TYPE "size" AS ENUM ('small', 'medium', 'large');
ALTER TABLE "t"
  ALTER COLUMN "a" TYPE "size" USING cast(cast("a" as text) as "size");
DROP TYPE "schemac_replaced_type";

COMMIT;
