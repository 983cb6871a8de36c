-- schemac: rollback script for PostgreSQL 14 and later, 7 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 7 back: create view v (lossless)
DROP VIEW "v";

-- step 6 back: replace enum tint (lossless)
ALTER TYPE "tint" RENAME TO "schemac_replaced_type";
CREATE TYPE "tint" AS ENUM ('red', 'green', 'blue');
ALTER TABLE "t"
  ALTER COLUMN "named" TYPE "tint"[] USING cast(cast("named" as text[]) as "tint"[]);
ALTER TABLE "t"
  ALTER COLUMN "grid" TYPE "tint"[][] USING cast(cast("grid" as text[][]) as "tint"[][]);
DROP TYPE "schemac_replaced_type";

COMMIT;

BEGIN;

-- step 5 back: add value z of enum t_theirs (lossless)
ALTER TYPE "t_theirs" RENAME TO "schemac_replaced_type";
CREATE TYPE "t_theirs" AS ENUM ('x', 'y');
ALTER TABLE "t"
  ALTER COLUMN "theirs" TYPE "t_theirs"[] USING cast(cast("theirs" as text[]) as "t_theirs"[]);
DROP TYPE "schemac_replaced_type";

COMMIT;

BEGIN;

-- step 4 back: rename enum t_own to t_theirs (lossless)
ALTER TYPE "t_theirs" RENAME TO "t_own";

-- step 3 back: rename enum colour to tint (lossless)
ALTER TYPE "tint" RENAME TO "colour";

-- step 2 back: rename column t.own to theirs (lossless)
ALTER TABLE "t" RENAME COLUMN "theirs" TO "own";

-- step 1 back: drop view v (lossless)
CREATE VIEW "v" AS
select
  "id",
  "named"
from "t";

COMMIT;
