-- schemac: forward script for PostgreSQL 14 and later, 9 steps
-- 3 transactions and 2 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds), or take back from that step on

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 9: drop view w (migrate; reverse: lossy: privileges on view w do not come back)
DROP VIEW "w";

-- step 2 of 9: drop view v (migrate; reverse: lossy: privileges on view v do not come back)
DROP VIEW "v";

COMMIT;

-- step 3 of 9: drop index idx_t_twice on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY "idx_t_twice";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 4 of 9: drop column t.twice (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" DROP COLUMN "twice";

-- step 5 of 9: alter column t.n: integer to bigint (expand; reverse: lossless, but fails where a value of column t.n does not fit its former type)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t" ALTER COLUMN "n" TYPE bigint;

-- step 6 of 9: add column t.twice (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t" ADD COLUMN "twice" bigint GENERATED ALWAYS AS ("n" * 2) STORED;

COMMIT;

-- step 7 of 9: add index idx_t_twice on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_t_twice"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_t_twice" ON "t" ("twice");
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 8 of 9: create view v (migrate; reverse: lossless)
CREATE VIEW "v" AS
select
  "id",
  "n",
  "twice"
from "t";

-- step 9 of 9: create view w (migrate; reverse: lossless)
CREATE VIEW "w" AS
select
  max("twice") as "top"
from "v";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
