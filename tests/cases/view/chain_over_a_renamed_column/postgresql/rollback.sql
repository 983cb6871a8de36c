-- schemac: rollback script for PostgreSQL 14 and later, 7 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 7 (create view): drop view a_new (lossless)
DROP VIEW "a_new";

-- undo step 6 (create view): drop view w (lossless)
DROP VIEW "w";

-- undo step 5 (create view): drop view v (lossless)
DROP VIEW "v";

-- undo step 4 (rename column): rename column t.m to n (lossless)
ALTER TABLE "t" RENAME COLUMN "m" TO "n";

-- undo step 3 (drop view): create view v (lossy: privileges on view v do not come back)
CREATE VIEW "v" AS
select
  "id",
  "n"
from "t";

-- undo step 2 (drop view): create view w (lossy: privileges on view w do not come back)
CREATE VIEW "w" AS
select
  "id",
  "n"
from "v";

-- undo step 1 (drop view): create view a_gone (lossy: privileges on view a_gone do not come back)
CREATE VIEW "a_gone" AS
select
  "n",
  count(*) as "c"
from "w"
group by "n";

COMMIT;
