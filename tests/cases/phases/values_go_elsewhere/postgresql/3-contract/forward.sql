-- schemac: forward script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- steps 1 to 2 of 2, in one statement:
--   1: drop column user.fans_count (contract; reverse: restored from user_stats.fans_count, but NULL of user.fans_count became 0; what was written to it since they were compared is not there)
--   2: drop column user.website_coins (contract; reverse: restored from user_stats.website_coins, but what was written to it since they were compared is not there, and rows that it has no value for get the default)
--   lock ACCESS EXCLUSIVE on user, blocks reads and writes for a moment
ALTER TABLE "user"
  DROP COLUMN "fans_count",
  DROP COLUMN "website_coins";

COMMIT;
