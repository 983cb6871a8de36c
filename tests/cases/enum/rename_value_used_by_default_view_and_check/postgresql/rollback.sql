-- schemac: rollback script for PostgreSQL 14 and later, 5 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 5 back: create view open_t (lossless)
DROP VIEW "open_t";

-- step 4 back: add check chk_t_state on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_state";

-- step 3 back: rename value open to active of enum state (lossless)
ALTER TYPE "state" RENAME VALUE 'active' TO 'open';

-- step 2 back: drop check chk_t_state on t (lossless)
ALTER TABLE "t" ADD CONSTRAINT "chk_t_state" CHECK ("state" <> 'open' or "n" > 0);

-- step 1 back: drop view open_t (lossless)
CREATE VIEW "open_t" AS
select
  "id"
from "t"
where "state" = 'open';

COMMIT;
