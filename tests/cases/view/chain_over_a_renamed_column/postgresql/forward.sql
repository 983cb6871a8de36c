-- schemac: forward script for PostgreSQL 14 and later, 7 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 7: drop view a_gone (contract; reverse: lossy: privileges on view a_gone do not come back)
DROP VIEW "a_gone";

-- step 2 of 7: drop view w (migrate; reverse: lossy: privileges on view w do not come back)
DROP VIEW "w";

-- step 3 of 7: drop view v (migrate; reverse: lossy: privileges on view v do not come back)
DROP VIEW "v";

-- step 4 of 7: rename column t.n to m (contract; reverse: lossless)
ALTER TABLE "t" RENAME COLUMN "n" TO "m";

-- step 5 of 7: create view v (migrate; reverse: lossless)
CREATE VIEW "v" AS
select
  "id",
  "m" as "n"
from "t";

-- step 6 of 7: create view w (migrate; reverse: lossless)
CREATE VIEW "w" AS
select
  "id",
  "n"
from "v";

-- step 7 of 7: create view a_new (expand; reverse: lossless)
CREATE VIEW "a_new" AS
select
  "n",
  max("id") as "last"
from "w"
group by "n";

COMMIT;
