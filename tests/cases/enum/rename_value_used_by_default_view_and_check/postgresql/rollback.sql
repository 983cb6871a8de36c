-- schemac: rollback script for PostgreSQL 14 and later, 5 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 5 (create view): drop view open_t (lossless)
DROP VIEW "open_t";

-- undo steps 4 to 3, in one statement:
--   4 (add check): drop check chk_t_state on t (lossless)
--   3 (drop check): add check chk_t_state on t (lossless, but fails where a row breaks check chk_t_state)
ALTER TABLE "t"
  DROP CONSTRAINT "chk_t_state",
  ADD CONSTRAINT "chk_t_state" CHECK ("state" <> 'open' or "n" > 0);

-- undo step 2 (rename enum value): rename value active to open of enum state (lossless)
ALTER TYPE "state" RENAME VALUE 'active' TO 'open';

-- undo step 1 (drop view): create view open_t (lossy: privileges on view open_t do not come back)
CREATE VIEW "open_t" AS
select
  "id"
from "t"
where "state" = 'open';

COMMIT;
