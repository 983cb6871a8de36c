-- schemac: forward script for PostgreSQL 14 and later, 9 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 9: drop view w (migrate; reverse: lossy: privileges on view w do not come back)
DROP VIEW "w";

-- step 2 of 9: drop view v (migrate; reverse: lossy: privileges on view v do not come back)
DROP VIEW "v";

-- step 3 of 9: drop index idx_t_twice on t (migrate; reverse: lossless)
DROP INDEX "idx_t_twice";

-- step 4 of 9: drop column t.twice (migrate; reverse: lossless)
ALTER TABLE "t" DROP COLUMN "twice";

-- step 5 of 9: alter column t.n: integer to bigint (expand; reverse: lossless, but fails where a value of column t.n does not fit its former type)
ALTER TABLE "t" ALTER COLUMN "n" TYPE bigint;

-- step 6 of 9: add column t.twice (migrate; reverse: lossless)
ALTER TABLE "t" ADD COLUMN "twice" bigint GENERATED ALWAYS AS ("n" * 2) STORED;

-- step 7 of 9: add index idx_t_twice on t (migrate; reverse: lossless)
CREATE INDEX "idx_t_twice" ON "t" ("twice");

-- step 8 of 9: create view v (migrate; reverse: lossless)
CREATE VIEW "v" AS
select
  "id",
  "n",
  "twice"
from "t";

-- step 9 of 9: create view w (migrate; reverse: lossless)
CREATE VIEW "w" AS
select
  max("twice") as "top"
from "v";

COMMIT;
