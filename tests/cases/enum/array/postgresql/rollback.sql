-- schemac: rollback script for PostgreSQL 14 and later, 7 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 7 (create view): drop view v (lossless)
DROP VIEW "v";

-- undo step 6 (replace enum): replace enum tint: add value blue, other order of values (lossless)
--   lock ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table
ALTER TYPE "tint" RENAME TO "schemac_replaced_type";
CREATE TYPE "tint" AS ENUM ('red', 'green', 'blue');
ALTER TABLE "t"
  ALTER COLUMN "named" TYPE "tint"[] USING cast(cast("named" as text[]) as "tint"[]);
ALTER TABLE "t"
  ALTER COLUMN "grid" TYPE "tint"[][] USING cast(cast("grid" as text[][]) as "tint"[][]);
DROP TYPE "schemac_replaced_type";

-- undo step 5 (rename enum): rename enum t_theirs to t_own (lossless)
ALTER TYPE "t_theirs" RENAME TO "t_own";

-- undo step 4 (rename enum): rename enum tint to colour (lossless)
ALTER TYPE "tint" RENAME TO "colour";

-- undo step 3 (rename column): rename column t.theirs to own (lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" RENAME COLUMN "theirs" TO "own";

-- undo step 2 (drop view): create view v (lossy: privileges on view v do not come back)
CREATE VIEW "v" AS
select
  "id",
  "named"
from "t";

-- undo step 1 (add enum values): replace enum t_own: drop value z (lossless, but fails where a row holds 'z' of enum t_own)
--   lock ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table
ALTER TYPE "t_own" RENAME TO "schemac_replaced_type";
CREATE TYPE "t_own" AS ENUM ('x', 'y');
ALTER TABLE "t"
  ALTER COLUMN "own" TYPE "t_own"[] USING cast(cast("own" as text[]) as "t_own"[]);
DROP TYPE "schemac_replaced_type";

COMMIT;
