-- schemac: forward script for PostgreSQL 14 and later, 6 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 6: create table schemac_retained_user (contract; reverse: lossless)
CREATE TABLE "schemac_retained_user" (
  "id" bigint NOT NULL,
  "age" integer,
  CONSTRAINT "schemac_retained_user_pkey" PRIMARY KEY ("id")
);

-- step 2 of 6: retain column user.age in schemac_retained_user (contract; reverse: lossless)
--   lock SHARE ROW EXCLUSIVE on user, blocks writes; scans the table
LOCK TABLE "user" IN SHARE ROW EXCLUSIVE MODE;
INSERT INTO "schemac_retained_user" ("id", "age") SELECT "id", "age" FROM "user";

-- step 3 of 6: drop column user.age (contract; reverse: lossless from schemac_retained_user; rows that came since get a zero value)
--   lock ACCESS EXCLUSIVE on user, blocks reads and writes for a moment
ALTER TABLE "user" DROP COLUMN "age";

-- step 4 of 6: rename table old to schemac_retained_old (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on old, blocks reads and writes for a moment
ALTER TABLE "old" RENAME TO "schemac_retained_old";

-- step 5 of 6: rename primary key pk_old to schemac_retained_old_key_1 on schemac_retained_old (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on schemac_retained_old, blocks reads and writes for a moment
ALTER TABLE "schemac_retained_old" RENAME CONSTRAINT "pk_old" TO "schemac_retained_old_key_1";

-- step 6 of 6: rename enum kind to schemac_retained_kind (contract; reverse: lossless)
ALTER TYPE "kind" RENAME TO "schemac_retained_kind";

COMMIT;
