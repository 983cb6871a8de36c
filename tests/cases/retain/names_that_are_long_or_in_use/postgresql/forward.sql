-- schemac: forward script for PostgreSQL 14 and later, 9 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 9: create table schemac_retained_a_2 (contract; reverse: lossless)
CREATE TABLE "schemac_retained_a_2" (
  "id" integer NOT NULL,
  "n" integer,
  CONSTRAINT "schemac_retained_a_2_pkey" PRIMARY KEY ("id")
);

-- step 2 of 9: retain column a.n in schemac_retained_a_2 (contract; reverse: lossless)
--   lock SHARE ROW EXCLUSIVE on a, blocks writes; scans the table
LOCK TABLE "a" IN SHARE ROW EXCLUSIVE MODE;
INSERT INTO "schemac_retained_a_2" ("id", "n") SELECT "id", "n" FROM "a";

-- step 3 of 9: drop column a.n (contract; reverse: lossless from schemac_retained_a_2; rows that came since get a zero value)
--   lock ACCESS EXCLUSIVE on a, blocks reads and writes for a moment
ALTER TABLE "a" DROP COLUMN "n";

-- step 4 of 9: create table schemac_retained_a_name_with_so_many_letters_that (contract; reverse: lossless)
CREATE TABLE "schemac_retained_a_name_with_so_many_letters_that" (
  "id" integer NOT NULL,
  "n" integer,
  CONSTRAINT "schemac_retained_a_name_with_so_many_letters_that_pkey" PRIMARY KEY ("id")
);

-- step 5 of 9: retain column a_name_with_so_many_letters_that_no_server_has_room_for_more_1.n in schemac_retained_a_name_with_so_many_letters_that (contract; reverse: lossless)
--   lock SHARE ROW EXCLUSIVE on a_name_with_so_many_letters_that_no_server_has_room_for_more_1, blocks writes; scans the table
LOCK TABLE "a_name_with_so_many_letters_that_no_server_has_room_for_more_1" IN SHARE ROW EXCLUSIVE MODE;
INSERT INTO "schemac_retained_a_name_with_so_many_letters_that" ("id", "n") SELECT "id", "n" FROM "a_name_with_so_many_letters_that_no_server_has_room_for_more_1";

-- step 6 of 9: drop column a_name_with_so_many_letters_that_no_server_has_room_for_more_1.n (contract; reverse: lossless from schemac_retained_a_name_with_so_many_letters_that; rows that came since get a zero value)
--   lock ACCESS EXCLUSIVE on a_name_with_so_many_letters_that_no_server_has_room_for_more_1, blocks reads and writes for a moment
ALTER TABLE "a_name_with_so_many_letters_that_no_server_has_room_for_more_1" DROP COLUMN "n";

-- step 7 of 9: rename table a_name_with_so_many_letters_that_no_server_has_room_for_more_2 to schemac_retained_a_name_with_so_many_letters_that_2 (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on a_name_with_so_many_letters_that_no_server_has_room_for_more_2, blocks reads and writes for a moment
ALTER TABLE "a_name_with_so_many_letters_that_no_server_has_room_for_more_2" RENAME TO "schemac_retained_a_name_with_so_many_letters_that_2";

-- step 8 of 9: rename primary key pk_a_name_with_so_many_letters_that_no_server_has_room_a43546aa to schemac_retained_a_name_with_so_many_letters_that_2_key_1 on schemac_retained_a_name_with_so_many_letters_that_2 (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on schemac_retained_a_name_with_so_many_letters_that_2, blocks reads and writes for a moment
ALTER TABLE "schemac_retained_a_name_with_so_many_letters_that_2" RENAME CONSTRAINT "pk_a_name_with_so_many_letters_that_no_server_has_room_a43546aa" TO "schemac_retained_a_name_with_so_many_letters_that_2_key_1";

-- step 9 of 9: rename index idx_n to schemac_retained_a_name_with_so_many_letters_that_2_key_2 on schemac_retained_a_name_with_so_many_letters_that_2 (contract; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on schemac_retained_a_name_with_so_many_letters_that_2, blocks nobody
ALTER INDEX "idx_n" RENAME TO "schemac_retained_a_name_with_so_many_letters_that_2_key_2";

COMMIT;
