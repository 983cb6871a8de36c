-- schemac: rollback script for PostgreSQL 14 and later, 5 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 5 (drop column): add column member.points, alter column member.points: set default, fill column member.points, alter column member.points: not null (restored from member_points.points, but what was written to it since they were compared is not there, and rows that it has no value for get the default)
--   lock ACCESS EXCLUSIVE on member, blocks reads and writes; scans the table
ALTER TABLE "member" ADD COLUMN "points" numeric(10,2);
ALTER TABLE "member" ALTER COLUMN "points" SET DEFAULT 0;
UPDATE "member" SET "points" = "member_points"."points"
FROM "member_points"
WHERE ("member_points"."member_id" = "member"."id") AND "member"."points" IS NULL;
UPDATE "member" SET "points" = DEFAULT WHERE "points" IS NULL;
ALTER TABLE "member" ALTER COLUMN "points" SET NOT NULL;

-- undo step 4 (check carried): nothing to do (lossless)

-- undo step 3 (analyze table): nothing to do (lossless)

-- undo step 2 (fill table): nothing to do, the rows go with their table (lossless)

-- undo step 1 (create table): drop table member_points (lossy: rows written to table member_points since)
--   lock ACCESS EXCLUSIVE on member_points, blocks reads and writes for a moment
DROP TABLE "member_points";

COMMIT;
