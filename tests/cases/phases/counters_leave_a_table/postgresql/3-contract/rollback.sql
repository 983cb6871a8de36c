-- schemac: rollback script for PostgreSQL 14 and later, 6 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo steps 6 to 5, in one statement:
--   6 (drop column): add column member.likes_count (lossy: the values of column member.likes_count do not come back)
--   5 (drop column): add column member.fans_count (lossy: the values of column member.fans_count do not come back)
--   lock ACCESS EXCLUSIVE on member, blocks reads and writes for a moment
ALTER TABLE "member"
  ADD COLUMN "likes_count" integer,
  ADD COLUMN "fans_count" integer;

-- undo step 4 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 3 (add check): drop check chk_member_email on member (lossless)
--   lock ACCESS EXCLUSIVE on member, blocks reads and writes for a moment
ALTER TABLE "member" DROP CONSTRAINT "chk_member_email";

-- undo step 2 (alter column): alter column member.email: nullable (lossless)
--   lock ACCESS EXCLUSIVE on member, blocks reads and writes for a moment
ALTER TABLE "member"
  DROP CONSTRAINT IF EXISTS "schemac_not_null",
  ALTER COLUMN "email" DROP NOT NULL;

-- undo step 1 (rename column): rename column member.display_name to nickname (lossless)
--   lock ACCESS EXCLUSIVE on member, blocks reads and writes for a moment
ALTER TABLE "member" RENAME COLUMN "display_name" TO "nickname";

COMMIT;
