-- schemac: rollback script for PostgreSQL 14 and later, 1 step
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 1 (add enum values): replace enum state: drop value mid (lossy: privileges on view v; fails where a row holds 'mid' of enum state or a row of t has no match in p)
--   lock ACCESS EXCLUSIVE on t and ACCESS EXCLUSIVE on the table it points at, blocks reads and writes; rewrites the table
--   lock ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table
DROP VIEW "v";
ALTER TABLE "t" DROP CONSTRAINT "fk_t_s";
DROP INDEX "idx_t_fresh";
ALTER TABLE "t" DROP COLUMN "fresh";
ALTER TYPE "state" RENAME TO "schemac_replaced_type";
CREATE TYPE "state" AS ENUM ('new', 'old');
ALTER TABLE "p"
  ALTER COLUMN "s" TYPE "state" USING cast(cast("s" as text) as "state");
ALTER TABLE "t"
  ALTER COLUMN "s" TYPE "state" USING cast(cast("s" as text) as "state");
DROP TYPE "schemac_replaced_type";
ALTER TABLE "t" ADD COLUMN "fresh" boolean GENERATED ALWAYS AS ("s" = 'new') STORED;
CREATE INDEX "idx_t_fresh" ON "t" ("fresh");
ALTER TABLE "t" ADD CONSTRAINT "fk_t_s" FOREIGN KEY ("s") REFERENCES "p" ("s");
CREATE VIEW "v" AS
select
  "id"
from "t"
where "fresh";

COMMIT;
