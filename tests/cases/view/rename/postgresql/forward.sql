-- schemac: forward script for PostgreSQL 14 and later, 4 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 4: drop view on_top (migrate; reverse: lossy: privileges on view on_top do not come back)
DROP VIEW "on_top";

-- step 2 of 4: drop view v (migrate; reverse: lossy: privileges on view v do not come back)
DROP VIEW "v";

-- step 3 of 4: create view numbers (migrate; reverse: lossless)
CREATE VIEW "numbers" AS
select
  "id"
from "t";

-- step 4 of 4: create view on_top (migrate; reverse: lossless)
CREATE VIEW "on_top" AS
select
  "id"
from "numbers";

COMMIT;
