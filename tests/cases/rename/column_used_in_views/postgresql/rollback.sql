-- schemac: rollback script for PostgreSQL 14 and later, 5 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 5 (create view): drop view w (lossless)
DROP VIEW "w";

-- undo step 4 (create view): drop view v (lossless)
DROP VIEW "v";

-- undo step 3 (rename column): rename column t.email to mail (lossless)
ALTER TABLE "t" RENAME COLUMN "email" TO "mail";

-- undo step 2 (drop view): create view v (lossy: privileges on view v do not come back)
CREATE VIEW "v" AS
select
  "id",
  "mail"
from "t";

-- undo step 1 (drop view): create view w (lossy: privileges on view w do not come back)
CREATE VIEW "w" AS
select
  "mail"
from "v"
where "mail" <> '';

COMMIT;
