-- schemac: rollback script for PostgreSQL 14 and later, 8 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 8 (create view): drop view v (lossless)
DROP VIEW "v";

-- undo step 7 (rename constraint): rename primary key pk_b to schemac_rename_1 on b (lossless)
ALTER TABLE "b" RENAME CONSTRAINT "pk_b" TO "schemac_rename_1";

-- undo step 6 (rename constraint): rename primary key pk_a to pk_b on a (lossless)
ALTER TABLE "a" RENAME CONSTRAINT "pk_a" TO "pk_b";

-- undo step 5 (rename constraint): rename primary key schemac_rename_1 to pk_a on b (lossless)
ALTER TABLE "b" RENAME CONSTRAINT "schemac_rename_1" TO "pk_a";

-- undo step 4 (rename table): rename table b to schemac_rename_1 (lossless)
ALTER TABLE "b" RENAME TO "schemac_rename_1";

-- undo step 3 (rename table): rename table a to b (lossless)
ALTER TABLE "a" RENAME TO "b";

-- undo step 2 (rename table): rename table schemac_rename_1 to a (lossless)
ALTER TABLE "schemac_rename_1" RENAME TO "a";

-- undo step 1 (drop view): create view v (lossy: privileges on view v do not come back)
CREATE VIEW "v" AS
select
  "b"."id"
from "b"
join "a" on "a"."id" = "b"."a_id";

COMMIT;
