-- schemac: forward script for PostgreSQL 14 and later, 4 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 4: drop index idx_n on a (migrate; reverse: lossless)
DROP INDEX "idx_n";

-- step 2 of 4: add index idx_n on b (expand; reverse: lossless)
CREATE INDEX "idx_n" ON "b" ("n");

-- step 3 of 4: add check chk_n on b (migrate; reverse: lossless)
ALTER TABLE "b" ADD CONSTRAINT "chk_n" CHECK ("n" > 0);

-- step 4 of 4: drop table a (contract; reverse: lossy: the rows of table a)
DROP TABLE "a";

COMMIT;
