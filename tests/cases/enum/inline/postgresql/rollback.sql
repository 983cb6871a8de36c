-- schemac: rollback script for PostgreSQL 14 and later, 3 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 3 back: add column t.b (lossless)
ALTER TABLE "t" DROP COLUMN "b";

-- step 2 back: create enum t_b (lossless)
DROP TYPE "t_b";

COMMIT;

BEGIN;

-- step 1 back: add value z of enum t_a (lossless)
ALTER TYPE "t_a" RENAME TO "schemac_replaced_type";
CREATE TYPE "t_a" AS ENUM ('x', 'y');
ALTER TABLE "t"
  ALTER COLUMN "a" TYPE "t_a" USING cast(cast("a" as text) as "t_a");
DROP TYPE "schemac_replaced_type";

COMMIT;
