-- schemac: forward script for PostgreSQL 14 and later, 4 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 4: drop view w (migrate; reverse: lossy: privileges on view w do not come back)
DROP VIEW "w";

-- step 2 of 4: drop view v (migrate; reverse: lossy: privileges on view v do not come back)
DROP VIEW "v";

-- step 3 of 4: create view v (migrate; reverse: lossless)
CREATE VIEW "v" AS
select
  "id",
  "a",
  "b"
from "t";

-- step 4 of 4: create view w (migrate; reverse: lossless)
CREATE VIEW "w" AS
select
  "id"
from "v";

COMMIT;
