-- schemac: rollback script for PostgreSQL 14 and later, 6 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 6 (rename enum): rename enum schemac_retained_kind to kind (lossless)
ALTER TYPE "schemac_retained_kind" RENAME TO "kind";

-- undo step 5 (rename constraint): rename primary key schemac_retained_old_key_1 to pk_old on schemac_retained_old (lossless)
--   lock ACCESS EXCLUSIVE on schemac_retained_old, blocks reads and writes for a moment
ALTER TABLE "schemac_retained_old" RENAME CONSTRAINT "schemac_retained_old_key_1" TO "pk_old";

-- undo step 4 (rename table): rename table schemac_retained_old to old (lossless)
--   lock ACCESS EXCLUSIVE on schemac_retained_old, blocks reads and writes for a moment
ALTER TABLE "schemac_retained_old" RENAME TO "old";

-- undo step 3 (drop column): add column user.age, fill column user.age, alter column user.age: not null (lossless from schemac_retained_user; rows that came since get a zero value)
--   lock ACCESS EXCLUSIVE on user, blocks reads and writes; scans the table
ALTER TABLE "user" ADD COLUMN "age" integer;
UPDATE "user" SET "age" = "schemac_retained_user"."age"
FROM "schemac_retained_user"
WHERE ("schemac_retained_user"."id" = "user"."id") AND "user"."age" IS NULL;
UPDATE "user" SET "age" = 0 WHERE "age" IS NULL;
ALTER TABLE "user" ALTER COLUMN "age" SET NOT NULL;

-- undo step 2 (retain values): nothing to do, the rows go with their table (lossless)

-- undo step 1 (create table): drop table schemac_retained_user (lossless)
--   lock ACCESS EXCLUSIVE on schemac_retained_user, blocks reads and writes for a moment
DROP TABLE "schemac_retained_user";

COMMIT;
