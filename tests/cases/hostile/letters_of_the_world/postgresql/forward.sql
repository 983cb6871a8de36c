-- schemac: forward script for PostgreSQL 14 and later, 5 steps
-- 2 transactions and 1 step outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
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

-- steps 1 to 3 of 5, in one statement:
--   1: add column größe.straße (expand; reverse: lossy: values written to column größe.straße since)
--   2: add column größe.名前 (expand; reverse: lossy: values written to column größe.名前 since)
--   3: add column größe.имя (expand; reverse: lossy: values written to column größe.имя since)
--   lock ACCESS EXCLUSIVE on größe, blocks reads and writes for a moment
ALTER TABLE "größe"
  ADD COLUMN "straße" varchar(20),
  ADD COLUMN "名前" varchar(20) NOT NULL DEFAULT '無名',
  ADD COLUMN "имя" varchar(20) NOT NULL DEFAULT 'Анна';
COMMENT ON COLUMN "größe"."имя" IS 'имя';

COMMIT;

-- step 4 of 5: add index idx_名前 on größe (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on größe, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_名前"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_名前" ON "größe" ("名前", "имя");
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 5 of 5: create view вид (expand; reverse: lossless)
CREATE VIEW "вид" AS
select
  "名前",
  "имя"
from "größe"
where "straße" is null;

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
