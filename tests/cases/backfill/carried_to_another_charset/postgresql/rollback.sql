-- schemac: rollback script for PostgreSQL 14 and later, 10 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo steps 10 to 9, in one statement:
--   10 (drop column): add column user.mark, fill column user.mark, alter column user.mark: not null (restored from user.sign, but what was written to it since they were compared is not there, and rows that it has no value for get a zero value)
--   9 (drop column): add column user.city, fill column user.city, alter column user.city: not null (restored from user.town, but what was written to it since they were compared is not there, and rows that it has no value for get a zero value)
--   lock ACCESS EXCLUSIVE on user, blocks reads and writes; scans the table
ALTER TABLE "user"
  ADD COLUMN "mark" bytea,
  ADD COLUMN "city" varchar(40);
UPDATE "user" SET "mark" = "user"."sign"
WHERE "user"."mark" IS NULL;
UPDATE "user" SET "mark" = '' WHERE "mark" IS NULL;
UPDATE "user" SET "city" = "user"."town"
WHERE "user"."city" IS NULL;
UPDATE "user" SET "city" = '' WHERE "city" IS NULL;
ALTER TABLE "user"
  ALTER COLUMN "mark" SET NOT NULL,
  ALTER COLUMN "city" SET NOT NULL;

-- undo step 8 (check carried): nothing to do (lossless)

-- undo step 7 (analyze table): nothing to do (lossless)

-- undo step 6 (alter column): alter column user.sign: nullable (lossless)
--   lock ACCESS EXCLUSIVE on user, blocks reads and writes for a moment
ALTER TABLE "user"
  DROP CONSTRAINT IF EXISTS "schemac_not_null",
  ALTER COLUMN "sign" DROP NOT NULL;

-- undo step 5 (alter column): alter column user.town: nullable (lossless)
--   lock ACCESS EXCLUSIVE on user, blocks reads and writes for a moment
ALTER TABLE "user"
  DROP CONSTRAINT IF EXISTS "schemac_not_null",
  ALTER COLUMN "town" DROP NOT NULL;

-- undo step 4 (fill column): nothing to do, the values go with their column (lossless)

-- undo step 3 (fill column): nothing to do, the values go with their column (lossless)

-- undo steps 2 to 1, in one statement:
--   2 (add column): drop column user.sign (lossy: values written to column user.sign since)
--   1 (add column): drop column user.town (lossy: values written to column user.town since)
--   lock ACCESS EXCLUSIVE on user, blocks reads and writes for a moment
ALTER TABLE "user"
  DROP COLUMN "sign",
  DROP COLUMN "town";

COMMIT;
