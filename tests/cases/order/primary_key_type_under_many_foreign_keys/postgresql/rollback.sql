-- schemac: rollback script for PostgreSQL 14 and later, 7 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 7 (create view): drop view v (lossless)
DROP VIEW "v";

-- undo step 6 (alter column): alter column p.id: bigint to integer (lossless, but fails where a value of column p.id does not fit its former type)
--   lock ACCESS EXCLUSIVE on p, blocks reads and writes; rewrites the table
ALTER TABLE "p" ALTER COLUMN "id" TYPE integer;

-- undo steps 5 to 4, in one statement:
--   5 (alter column): alter column c.second: bigint to integer (lossless, but fails where a value of column c.second does not fit its former type)
--   4 (alter column): alter column c.first: bigint to integer (lossless, but fails where a value of column c.first does not fit its former type)
--   lock ACCESS EXCLUSIVE on c, blocks reads and writes; rewrites the table
ALTER TABLE "c"
  ALTER COLUMN "second" TYPE integer,
  ALTER COLUMN "first" TYPE integer;

-- undo step 3 (alter column): alter column b.p_id: bigint to integer (lossless, but fails where a value of column b.p_id does not fit its former type)
--   lock ACCESS EXCLUSIVE on b, blocks reads and writes; rewrites the table
ALTER TABLE "b" ALTER COLUMN "p_id" TYPE integer;

-- undo step 2 (alter column): alter column a.p_id: bigint to integer (lossless, but fails where a value of column a.p_id does not fit its former type)
--   lock ACCESS EXCLUSIVE on a, blocks reads and writes; rewrites the table
ALTER TABLE "a" ALTER COLUMN "p_id" TYPE integer;

-- undo step 1 (drop view): create view v (lossy: privileges on view v do not come back)
CREATE VIEW "v" AS
select
  "a"."id"
from "a"
join "p" on "p"."id" = "a"."p_id";

COMMIT;
