-- schemac: rollback script for PostgreSQL 14 and later, 3 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 3 (create view): drop view v (lossless)
DROP VIEW "v";

-- undo step 2 (rename column): rename column t.b to a (lossless)
ALTER TABLE "t" RENAME COLUMN "b" TO "a";

-- undo step 1 (drop view): create view v (lossy: privileges on view v do not come back)
CREATE VIEW "v" AS
select
  "t"."id",
  "t"."a"
from "t";

COMMIT;
