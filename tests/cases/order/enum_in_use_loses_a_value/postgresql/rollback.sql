-- schemac: rollback script for PostgreSQL 14 and later, 8 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 8 back: create view w (lossless)
DROP VIEW "w";

-- step 7 back: create view v (lossless)
DROP VIEW "v";

-- step 6 back: add check chk_a on a (lossless)
ALTER TABLE "a" DROP CONSTRAINT "chk_a";

-- step 5 back: alter column a.state (lossless)
ALTER TABLE "a" ALTER COLUMN "state" DROP DEFAULT;

-- step 4 back: replace enum state (lossless)
ALTER TYPE "state" RENAME TO "schemac_replaced_type";
CREATE TYPE "state" AS ENUM ('draft', 'open', 'stale', 'done');
ALTER TABLE "a"
  ALTER COLUMN "state" TYPE "state" USING cast(cast("state" as text) as "state"),
  ALTER COLUMN "state" SET DEFAULT 'draft';
ALTER TABLE "a"
  ALTER COLUMN "past" TYPE "state" USING cast(cast("past" as text) as "state");
ALTER TABLE "b"
  ALTER COLUMN "state" TYPE "state" USING cast(cast("state" as text) as "state");
DROP TYPE "schemac_replaced_type";

-- step 3 back: drop check chk_a on a (lossless)
ALTER TABLE "a" ADD CONSTRAINT "chk_a" CHECK ("state" <> "past");

-- step 2 back: drop view v (lossless)
CREATE VIEW "v" AS
select
  "a"."id",
  "a"."state",
  "b"."label"
from "a"
join "b" on "b"."state" = "a"."state";

-- step 1 back: drop view w (lossless)
CREATE VIEW "w" AS
select
  count(*) as "n"
from "v"
where "state" = 'open';

COMMIT;
