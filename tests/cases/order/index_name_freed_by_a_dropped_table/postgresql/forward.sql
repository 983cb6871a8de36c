-- schemac: forward script for PostgreSQL 14 and later, 4 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 4: drop index idx_n on a (contract; reverse: lossless)
DROP INDEX "idx_n";

-- step 2 of 4: add index idx_n on b (expand; reverse: lossless)
CREATE INDEX "idx_n" ON "b" ("n");

-- step 3 of 4: add check chk_n on b (migrate; reverse: lossless)
ALTER TABLE "b" ADD CONSTRAINT "chk_n" CHECK ("n" > 0);

-- step 4 of 4: drop table a (contract; reverse: lossy: the rows of table a and privileges on it do not come back)
DROP TABLE "a";

COMMIT;
