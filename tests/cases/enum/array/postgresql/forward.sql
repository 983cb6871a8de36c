-- schemac: forward script for PostgreSQL 14 and later, 7 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 7: drop view v (contract; reverse: lossless)
DROP VIEW "v";

-- step 2 of 7: rename column t.own to theirs (contract; reverse: lossless)
ALTER TABLE "t" RENAME COLUMN "own" TO "theirs";

-- step 3 of 7: rename enum colour to tint (contract; reverse: lossless)
ALTER TYPE "colour" RENAME TO "tint";

-- step 4 of 7: rename enum t_own to t_theirs (contract; reverse: lossless)
ALTER TYPE "t_own" RENAME TO "t_theirs";

COMMIT;

BEGIN;

-- step 5 of 7: add value z of enum t_theirs (expand; reverse: lossless)
ALTER TYPE "t_theirs" ADD VALUE 'z';

COMMIT;

BEGIN;

-- step 6 of 7: replace enum tint (migrate; reverse: lossless)
ALTER TYPE "tint" RENAME TO "schemac_replaced_type";
CREATE TYPE "tint" AS ENUM ('green', 'red');
ALTER TABLE "t"
  ALTER COLUMN "named" TYPE "tint"[] USING cast(cast("named" as text[]) as "tint"[]);
ALTER TABLE "t"
  ALTER COLUMN "grid" TYPE "tint"[][] USING cast(cast("grid" as text[][]) as "tint"[][]);
DROP TYPE "schemac_replaced_type";

-- step 7 of 7: create view v (expand; reverse: lossless)
CREATE VIEW "v" AS
select
  "id",
  "named"
from "t";

COMMIT;
