-- schemac: rollback script for PostgreSQL 14 and later, 9 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo steps 9 to 8, in one statement:
--   9 (drop column): add column member.level, alter column member.level: set default, fill column member.level, alter column member.level: not null (restored from member.rank, but what was written to it since they were compared is not there, and rows that it has no value for get the default)
--   8 (drop column): add column member.points, fill column member.points (restored from member_points.points, but NULL of member.points became 0; what was written to it since they were compared is not there)
--   lock ACCESS EXCLUSIVE on member, blocks reads and writes; scans the table
ALTER TABLE "member"
  ADD COLUMN "level" varchar(20),
  ADD COLUMN "points" integer;
ALTER TABLE "member" ALTER COLUMN "level" SET DEFAULT 'NEW';
UPDATE "member" SET "level" = "member"."rank"
WHERE "member"."level" IS NULL;
UPDATE "member" SET "level" = DEFAULT WHERE "level" IS NULL;
UPDATE "member" SET "points" = "member_points"."points"
FROM "member_points"
WHERE ("member_points"."member_id" = "member"."id") AND "member"."points" IS NULL;
ALTER TABLE "member" ALTER COLUMN "level" SET NOT NULL;

-- undo step 7 (check carried): nothing to do (lossless)

-- undo step 6 (analyze table): nothing to do (lossless)

-- undo step 5 (analyze table): nothing to do (lossless)

-- undo step 4 (fill table): nothing to do, the rows go with their table (lossless)

-- undo step 3 (fill column): nothing to do, the values go with their column (lossless)

-- undo step 2 (add column): drop column member.rank (lossy: values written to column member.rank since)
--   lock ACCESS EXCLUSIVE on member, blocks reads and writes for a moment
ALTER TABLE "member" DROP COLUMN "rank";

-- undo step 1 (create table): drop table member_points (lossy: rows written to table member_points since)
--   lock ACCESS EXCLUSIVE on member_points, blocks reads and writes for a moment
DROP TABLE "member_points";

COMMIT;
