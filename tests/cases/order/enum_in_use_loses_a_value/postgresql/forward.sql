-- schemac: forward script for PostgreSQL 14 and later, 8 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 8: drop view w (migrate; reverse: lossy: privileges on view w do not come back)
DROP VIEW "w";

-- step 2 of 8: drop view v (migrate; reverse: lossy: privileges on view v do not come back)
DROP VIEW "v";

-- step 3 of 8: drop check chk_a on a (migrate; reverse: lossless)
ALTER TABLE "a" DROP CONSTRAINT "chk_a";

-- step 4 of 8: replace enum state: drop values draft stale (contract; reverse: lossless)
ALTER TYPE "state" RENAME TO "schemac_replaced_type";
CREATE TYPE "state" AS ENUM ('open', 'done');
ALTER TABLE "a"
  ALTER COLUMN "state" DROP DEFAULT,
  ALTER COLUMN "state" TYPE "state" USING cast(cast("state" as text) as "state");
ALTER TABLE "a"
  ALTER COLUMN "past" TYPE "state" USING cast(cast("past" as text) as "state");
ALTER TABLE "b"
  ALTER COLUMN "state" TYPE "state" USING cast(cast("state" as text) as "state");
DROP TYPE "schemac_replaced_type";

-- step 5 of 8: alter column a.state: set default (expand; reverse: lossless)
ALTER TABLE "a" ALTER COLUMN "state" SET DEFAULT 'open';

-- step 6 of 8: add check chk_a on a (migrate; reverse: lossless)
ALTER TABLE "a" ADD CONSTRAINT "chk_a" CHECK ("state" <> "past");

-- step 7 of 8: create view v (migrate; reverse: lossless)
CREATE VIEW "v" AS
select
  "a"."id",
  "a"."state",
  "b"."label"
from "a"
join "b" on "b"."state" = "a"."state";

-- step 8 of 8: create view w (migrate; reverse: lossless)
CREATE VIEW "w" AS
select
  count(*) as "n"
from "v"
where "state" = 'open';

COMMIT;
