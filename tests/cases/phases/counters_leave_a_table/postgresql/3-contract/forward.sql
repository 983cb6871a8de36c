-- schemac: forward script for PostgreSQL 14 and later, 6 steps
-- 3 transactions and 2 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds), or take back from that step on

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 6: rename column member.nickname to display_name (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on member, blocks reads and writes for a moment
ALTER TABLE "member" RENAME COLUMN "nickname" TO "display_name";

COMMIT;

-- step 2 of 6: alter column member.email: not null (contract; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE, before and after it for a moment ACCESS EXCLUSIVE on member, blocks reads and writes for that moment only; scans the table
ALTER TABLE "member" ADD CONSTRAINT "schemac_not_null" CHECK ("email" IS NOT NULL) NOT VALID;
ALTER TABLE "member" VALIDATE CONSTRAINT "schemac_not_null";
ALTER TABLE "member" ALTER COLUMN "email" SET NOT NULL;
ALTER TABLE "member" DROP CONSTRAINT "schemac_not_null";

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 3 of 6: add check chk_member_email on member (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on member, blocks reads and writes for a moment
ALTER TABLE "member" ADD CONSTRAINT "chk_member_email" CHECK ("email" like '%@%') NOT VALID;

COMMIT;

-- step 4 of 6: validate check chk_member_email on member (contract; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on member, blocks nobody; scans the table
ALTER TABLE "member" VALIDATE CONSTRAINT "chk_member_email";

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- steps 5 to 6 of 6, in one statement:
--   5: drop column member.fans_count (contract; reverse: lossy: the values of column member.fans_count do not come back)
--   6: drop column member.likes_count (contract; reverse: lossy: the values of column member.likes_count do not come back)
--   lock ACCESS EXCLUSIVE on member, blocks reads and writes for a moment
ALTER TABLE "member"
  DROP COLUMN "fans_count",
  DROP COLUMN "likes_count";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
