-- schemac: forward script for PostgreSQL 14 and later, 8 steps
-- 2 transactions and 2 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds), or take back from that step on

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

-- step 1 of 8: drop index idx_p_n on p (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on p, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY "idx_p_n";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 2 of 8: create table c (expand; reverse: lossy: rows written to table c since)
--   lock SHARE ROW EXCLUSIVE on the tables it points at, blocks writes for a moment
CREATE TABLE "c" (
  "id" integer NOT NULL,
  "p_id" integer NOT NULL,
  CONSTRAINT "pk_c" PRIMARY KEY ("id"),
  CONSTRAINT "fk_c_p_id" FOREIGN KEY ("p_id") REFERENCES "p" ("id")
);

-- step 3 of 8: create table d (expand; reverse: lossy: rows written to table d since)
CREATE TABLE "d" (
  "id" integer NOT NULL,
  "code" varchar(20) NOT NULL,
  CONSTRAINT "pk_d" PRIMARY KEY ("id")
);

-- step 4 of 8: add column p.m (expand; reverse: lossy: values written to column p.m since)
--   lock ACCESS EXCLUSIVE on p, blocks reads and writes for a moment
ALTER TABLE "p" ADD COLUMN "m" integer;

-- steps 5 to 6 of 8, in one statement:
--   5: alter column p.code: varchar(10) to varchar(20) (expand; reverse: lossless, but fails where a value of column p.code does not fit its former type)
--   6: alter column p.n: integer to bigint (expand; reverse: lossless, but fails where a value of column p.n does not fit its former type)
--   lock ACCESS EXCLUSIVE on p, blocks reads and writes; rewrites the table
ALTER TABLE "p"
  ALTER COLUMN "code" TYPE varchar(20),
  ALTER COLUMN "n" TYPE bigint;

COMMIT;

-- step 7 of 8: add index idx_p_n on p (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on p, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_p_n"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_p_n" ON "p" ("n", "m");
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 8 of 8: add foreign key fk_d_code on d (expand; reverse: lossless)
--   lock SHARE ROW EXCLUSIVE on the table it points at, blocks writes for a moment
ALTER TABLE "d" ADD CONSTRAINT "fk_d_code" FOREIGN KEY ("code") REFERENCES "p" ("code");

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
