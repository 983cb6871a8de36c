-- schemac: forward script for PostgreSQL 14 and later, 5 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 5: drop view open_t (contract; reverse: lossless)
DROP VIEW "open_t";

-- step 2 of 5: drop check chk_t_state on t (migrate; reverse: lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_state";

-- step 3 of 5: rename value open to active of enum state (contract; reverse: lossless)
ALTER TYPE "state" RENAME VALUE 'open' TO 'active';

-- step 4 of 5: add check chk_t_state on t (migrate; reverse: lossless)
ALTER TABLE "t" ADD CONSTRAINT "chk_t_state" CHECK ("state" <> 'active' or "n" > 0);

-- step 5 of 5: create view open_t (expand; reverse: lossless)
CREATE VIEW "open_t" AS
select
  "id"
from "t"
where "state" = 'active';

COMMIT;
