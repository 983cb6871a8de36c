-- schemac: forward script for PostgreSQL 14 and later, 10 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 10: drop view aliased (migrate; reverse: lossy: privileges on view aliased do not come back)
DROP VIEW "aliased";

-- step 2 of 10: drop view by_name (migrate; reverse: lossy: privileges on view by_name do not come back)
DROP VIEW "by_name";

-- step 3 of 10: drop view by_using (migrate; reverse: lossy: privileges on view by_using do not come back)
DROP VIEW "by_using";

-- step 4 of 10: rename table u to s (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on u, blocks reads and writes for a moment
ALTER TABLE "u" RENAME TO "s";

-- step 5 of 10: rename column s.a to b (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on s, blocks reads and writes for a moment
ALTER TABLE "s" RENAME COLUMN "a" TO "b";

-- step 6 of 10: rename column t.a to b (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" RENAME COLUMN "a" TO "b";

-- step 7 of 10: rename primary key pk_u to pk_s on s (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on s, blocks reads and writes for a moment
ALTER TABLE "s" RENAME CONSTRAINT "pk_u" TO "pk_s";

-- step 8 of 10: create view aliased (migrate; reverse: lossless)
CREATE VIEW "aliased" AS
select
  "u"."x",
  "s"."y"
from "t" as "u"
join "s" on "s"."id" = "u"."id";

-- step 9 of 10: create view by_name (migrate; reverse: lossless)
CREATE VIEW "by_name" AS
select
  "x",
  "y"
from "t"
natural join "s";

-- step 10 of 10: create view by_using (migrate; reverse: lossless)
CREATE VIEW "by_using" AS
select
  "t"."id",
  "s"."y"
from "t"
join "s" using ("b");

COMMIT;
