-- schemac: rollback script for PostgreSQL 14 and later, 1 step

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 back: replace enum size (lossless)
ALTER TYPE "size" RENAME TO "schemac_replaced_type";
CREATE TYPE "size" AS ENUM ('large', 'small', 'medium');
ALTER TABLE "t"
  ALTER COLUMN "a" TYPE "size" USING cast(cast("a" as text) as "size");
DROP TYPE "schemac_replaced_type";

COMMIT;
