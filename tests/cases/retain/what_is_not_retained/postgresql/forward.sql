-- schemac: forward script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 3: drop table word (contract; reverse: lossy: the rows of table word and privileges on it do not come back)
--   lock ACCESS EXCLUSIVE on word, blocks reads and writes for a moment
DROP TABLE "word";

-- step 2 of 3: drop domain short (contract; reverse: lossless)
DROP DOMAIN "short";

-- step 3 of 3: drop sequence counter (contract; reverse: lossy: the numbers that sequence counter has reached do not come back)
DROP SEQUENCE "counter";

COMMIT;
