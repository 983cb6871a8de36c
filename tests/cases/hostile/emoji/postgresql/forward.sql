-- schemac: forward script for PostgreSQL 14 and later, 5 steps
-- 2 transactions and 2 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
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

-- step 1 of 5: alter table 🎟️: comment (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on 🎟️, blocks nobody
COMMENT ON TABLE "🎟️" IS '🎉 tickets';

-- step 2 of 5: add column 🎟️.🎸 band (expand; reverse: lossy: values written to column 🎟️.🎸 band since)
--   lock ACCESS EXCLUSIVE on 🎟️, blocks reads and writes for a moment
ALTER TABLE "🎟️" ADD COLUMN "🎸 band" varchar(20) NOT NULL DEFAULT '🤘';
COMMENT ON COLUMN "🎟️"."🎸 band" IS 'plays 🎶';

COMMIT;

-- step 3 of 5: add index idx_🎸 on 🎟️ (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on 🎟️, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_🎸"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_🎸" ON "🎟️" ("🎸 band");
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 4 of 5: add check chk_🎸 on 🎟️ (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on 🎟️, blocks reads and writes for a moment
ALTER TABLE "🎟️" ADD CONSTRAINT "chk_🎸" CHECK ("🎸 band" <> '💤') NOT VALID;

COMMIT;

-- step 5 of 5: validate check chk_🎸 on 🎟️ (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on 🎟️, blocks nobody; scans the table
ALTER TABLE "🎟️" VALIDATE CONSTRAINT "chk_🎸";

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
