-- schemac: forward script for PostgreSQL 14 and later, 5 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 5: drop view open_t (migrate; reverse: lossy: privileges on view open_t do not come back)
DROP VIEW "open_t";

-- step 2 of 5: rename value open to active of enum state (contract; reverse: lossless)
ALTER TYPE "state" RENAME VALUE 'open' TO 'active';

-- steps 3 to 4 of 5, in one statement:
--   3: drop check chk_t_state on t (migrate; reverse: lossless, but fails where a row breaks check chk_t_state)
--   4: add check chk_t_state on t (migrate; reverse: lossless)
ALTER TABLE "t"
  DROP CONSTRAINT "chk_t_state",
  ADD CONSTRAINT "chk_t_state" CHECK ("state" <> 'active' or "n" > 0);

-- step 5 of 5: create view open_t (migrate; reverse: lossless)
CREATE VIEW "open_t" AS
select
  "id"
from "t"
where "state" = 'active';

COMMIT;
