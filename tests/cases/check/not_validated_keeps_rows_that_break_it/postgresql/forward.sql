-- schemac: forward script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 2: add check chk_a on t (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" ADD CONSTRAINT "chk_a" CHECK ("a" > 0) NOT VALID;

-- step 2 of 2: add foreign key fk_p on t (migrate; reverse: lossless)
--   lock SHARE ROW EXCLUSIVE on t and SHARE ROW EXCLUSIVE on the table it points at, blocks writes for a moment
ALTER TABLE "t" ADD CONSTRAINT "fk_p" FOREIGN KEY ("p_id") REFERENCES "p" ("id") NOT VALID;

COMMIT;
