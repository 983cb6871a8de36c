-- schemac: rollback script for PostgreSQL 14 and later, 10 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 10 (create view): drop view by_using (lossless)
DROP VIEW "by_using";

-- undo step 9 (create view): drop view by_name (lossless)
DROP VIEW "by_name";

-- undo step 8 (create view): drop view aliased (lossless)
DROP VIEW "aliased";

-- undo step 7 (rename constraint): rename primary key pk_s to pk_u on s (lossless)
--   lock ACCESS EXCLUSIVE on s, blocks reads and writes for a moment
ALTER TABLE "s" RENAME CONSTRAINT "pk_s" TO "pk_u";

-- undo step 6 (rename column): rename column t.b to a (lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" RENAME COLUMN "b" TO "a";

-- undo step 5 (rename column): rename column s.b to a (lossless)
--   lock ACCESS EXCLUSIVE on s, blocks reads and writes for a moment
ALTER TABLE "s" RENAME COLUMN "b" TO "a";

-- undo step 4 (rename table): rename table s to u (lossless)
--   lock ACCESS EXCLUSIVE on s, blocks reads and writes for a moment
ALTER TABLE "s" RENAME TO "u";

-- undo step 3 (drop view): create view by_using (lossy: privileges on view by_using do not come back)
CREATE VIEW "by_using" AS
select
  "t"."id",
  "u"."y"
from "t"
join "u" using ("a");

-- undo step 2 (drop view): create view by_name (lossy: privileges on view by_name do not come back)
CREATE VIEW "by_name" AS
select
  "x",
  "y"
from "t"
natural join "u";

-- undo step 1 (drop view): create view aliased (lossy: privileges on view aliased do not come back)
CREATE VIEW "aliased" AS
select
  "u"."x",
  "s"."y"
from "t" as "u"
join "u" as "s" on "s"."id" = "u"."id";

COMMIT;
