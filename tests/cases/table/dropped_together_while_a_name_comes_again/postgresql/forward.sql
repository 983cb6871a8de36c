-- schemac: forward script for PostgreSQL 14 and later, 9 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 9: drop foreign key fk_a_b_id on a (contract; reverse: lossless, but fails where a row of a has no match in b)
--   lock ACCESS EXCLUSIVE on a and ACCESS EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE "a" DROP CONSTRAINT "fk_a_b_id";

-- step 2 of 9: drop foreign key fk_by_code_code on by_code (contract; reverse: lossless, but fails where a row of by_code has no match in kept)
--   lock ACCESS EXCLUSIVE on by_code and ACCESS EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE "by_code" DROP CONSTRAINT "fk_by_code_code";

-- step 3 of 9: drop foreign key fk_own_up on own (contract; reverse: lossless, but fails where a row of own has no match in own)
--   lock ACCESS EXCLUSIVE on own, blocks reads and writes for a moment
ALTER TABLE "own" DROP CONSTRAINT "fk_own_up";

-- step 4 of 9: drop table b (contract; reverse: lossy: the rows of table b and privileges on it do not come back)
--   lock ACCESS EXCLUSIVE on b and ACCESS EXCLUSIVE on the tables it points at, blocks reads and writes for a moment
DROP TABLE "b";

-- step 5 of 9: drop unique key uq_kept_code on kept (contract; reverse: lossless, but fails where two rows share key uq_kept_code)
--   lock ACCESS EXCLUSIVE on kept, blocks reads and writes for a moment
ALTER TABLE "kept" DROP CONSTRAINT "uq_kept_code";

-- step 6 of 9: create view b (expand; reverse: lossless)
CREATE VIEW "b" AS
select
  "id"
from "kept";

-- step 7 of 9: drop column own.up (contract; reverse: lossy: the values of column own.up do not come back)
--   lock ACCESS EXCLUSIVE on own, blocks reads and writes for a moment
ALTER TABLE "own" DROP COLUMN "up";

-- step 8 of 9: drop table a (contract; reverse: lossy: the rows of table a and privileges on it do not come back)
--   lock ACCESS EXCLUSIVE on a, blocks reads and writes for a moment
DROP TABLE "a";

-- step 9 of 9: drop table by_code (contract; reverse: lossy: the rows of table by_code and privileges on it do not come back)
--   lock ACCESS EXCLUSIVE on by_code, blocks reads and writes for a moment
DROP TABLE "by_code";

COMMIT;
