-- schemac: forward script for PostgreSQL 14 and later, 7 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 7: drop view v (migrate; reverse: lossy: privileges on view v do not come back)
DROP VIEW "v";

-- step 2 of 7: alter column a.p_id: integer to bigint (expand; reverse: lossless, but fails where a value of column a.p_id does not fit its former type)
--   lock ACCESS EXCLUSIVE on a, blocks reads and writes; rewrites the table
ALTER TABLE "a" ALTER COLUMN "p_id" TYPE bigint;

-- step 3 of 7: alter column b.p_id: integer to bigint (expand; reverse: lossless, but fails where a value of column b.p_id does not fit its former type)
--   lock ACCESS EXCLUSIVE on b, blocks reads and writes; rewrites the table
ALTER TABLE "b" ALTER COLUMN "p_id" TYPE bigint;

-- steps 4 to 5 of 7, in one statement:
--   4: alter column c.first: integer to bigint (expand; reverse: lossless, but fails where a value of column c.first does not fit its former type)
--   5: alter column c.second: integer to bigint (expand; reverse: lossless, but fails where a value of column c.second does not fit its former type)
--   lock ACCESS EXCLUSIVE on c, blocks reads and writes; rewrites the table
ALTER TABLE "c"
  ALTER COLUMN "first" TYPE bigint,
  ALTER COLUMN "second" TYPE bigint;

-- step 6 of 7: alter column p.id: integer to bigint (expand; reverse: lossless, but fails where a value of column p.id does not fit its former type)
--   lock ACCESS EXCLUSIVE on p, blocks reads and writes; rewrites the table
ALTER TABLE "p" ALTER COLUMN "id" TYPE bigint;

-- step 7 of 7: create view v (migrate; reverse: lossless)
CREATE VIEW "v" AS
select
  "a"."id"
from "a"
join "p" on "p"."id" = "a"."p_id";

COMMIT;
