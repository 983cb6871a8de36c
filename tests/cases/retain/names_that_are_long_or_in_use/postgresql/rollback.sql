-- schemac: rollback script for PostgreSQL 14 and later, 9 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 9 (rename index): rename index schemac_retained_a_name_with_so_many_letters_that_2_key_2 to idx_n on schemac_retained_a_name_with_so_many_letters_that_2 (lossless)
--   lock SHARE UPDATE EXCLUSIVE on schemac_retained_a_name_with_so_many_letters_that_2, blocks nobody
ALTER INDEX "schemac_retained_a_name_with_so_many_letters_that_2_key_2" RENAME TO "idx_n";

-- undo step 8 (rename constraint): rename primary key schemac_retained_a_name_with_so_many_letters_that_2_key_1 to pk_a_name_with_so_many_letters_that_no_server_has_room_a43546aa on schemac_retained_a_name_with_so_many_letters_that_2 (lossless)
--   lock ACCESS EXCLUSIVE on schemac_retained_a_name_with_so_many_letters_that_2, blocks reads and writes for a moment
ALTER TABLE "schemac_retained_a_name_with_so_many_letters_that_2" RENAME CONSTRAINT "schemac_retained_a_name_with_so_many_letters_that_2_key_1" TO "pk_a_name_with_so_many_letters_that_no_server_has_room_a43546aa";

-- undo step 7 (rename table): rename table schemac_retained_a_name_with_so_many_letters_that_2 to a_name_with_so_many_letters_that_no_server_has_room_for_more_2 (lossless)
--   lock ACCESS EXCLUSIVE on schemac_retained_a_name_with_so_many_letters_that_2, blocks reads and writes for a moment
ALTER TABLE "schemac_retained_a_name_with_so_many_letters_that_2" RENAME TO "a_name_with_so_many_letters_that_no_server_has_room_for_more_2";

-- undo step 6 (drop column): add column a_name_with_so_many_letters_that_no_server_has_room_for_more_1.n, fill column a_name_with_so_many_letters_that_no_server_has_room_for_more_1.n, alter column a_name_with_so_many_letters_that_no_server_has_room_for_more_1.n: not null (lossless from schemac_retained_a_name_with_so_many_letters_that; rows that came since get a zero value)
--   lock ACCESS EXCLUSIVE on a_name_with_so_many_letters_that_no_server_has_room_for_more_1, blocks reads and writes; scans the table
ALTER TABLE "a_name_with_so_many_letters_that_no_server_has_room_for_more_1" ADD COLUMN "n" integer;
UPDATE "a_name_with_so_many_letters_that_no_server_has_room_for_more_1" SET "n" = "schemac_retained_a_name_with_so_many_letters_that"."n"
FROM "schemac_retained_a_name_with_so_many_letters_that"
WHERE ("schemac_retained_a_name_with_so_many_letters_that"."id" = "a_name_with_so_many_letters_that_no_server_has_room_for_more_1"."id") AND "a_name_with_so_many_letters_that_no_server_has_room_for_more_1"."n" IS NULL;
UPDATE "a_name_with_so_many_letters_that_no_server_has_room_for_more_1" SET "n" = 0 WHERE "n" IS NULL;
ALTER TABLE "a_name_with_so_many_letters_that_no_server_has_room_for_more_1" ALTER COLUMN "n" SET NOT NULL;

-- undo step 5 (retain values): nothing to do, the rows go with their table (lossless)

-- undo step 4 (create table): drop table schemac_retained_a_name_with_so_many_letters_that (lossless)
--   lock ACCESS EXCLUSIVE on schemac_retained_a_name_with_so_many_letters_that, blocks reads and writes for a moment
DROP TABLE "schemac_retained_a_name_with_so_many_letters_that";

-- undo step 3 (drop column): add column a.n, fill column a.n, alter column a.n: not null (lossless from schemac_retained_a_2; rows that came since get a zero value)
--   lock ACCESS EXCLUSIVE on a, blocks reads and writes; scans the table
ALTER TABLE "a" ADD COLUMN "n" integer;
UPDATE "a" SET "n" = "schemac_retained_a_2"."n"
FROM "schemac_retained_a_2"
WHERE ("schemac_retained_a_2"."id" = "a"."id") AND "a"."n" IS NULL;
UPDATE "a" SET "n" = 0 WHERE "n" IS NULL;
ALTER TABLE "a" ALTER COLUMN "n" SET NOT NULL;

-- undo step 2 (retain values): nothing to do, the rows go with their table (lossless)

-- undo step 1 (create table): drop table schemac_retained_a_2 (lossless)
--   lock ACCESS EXCLUSIVE on schemac_retained_a_2, blocks reads and writes for a moment
DROP TABLE "schemac_retained_a_2";

COMMIT;
