-- schemac: rollback script for PostgreSQL 14 and later, 4 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 4 (drop table): create table gone (lossy: the rows of table gone and privileges on it do not come back)
--   lock SHARE ROW EXCLUSIVE on the tables it points at, blocks writes for a moment
CREATE TABLE "gone" (
  "id" bigint NOT NULL,
  "s_id" bigint NOT NULL,
  CONSTRAINT "pk_gone" PRIMARY KEY ("id"),
  CONSTRAINT "fk_gone_s_id" FOREIGN KEY ("s_id") REFERENCES "s" ("key")
);

-- undo step 3 (rename column): rename column s.key to id (lossless)
--   lock ACCESS EXCLUSIVE on s, blocks reads and writes for a moment
ALTER TABLE "s" RENAME COLUMN "key" TO "id";

-- undo step 2 (rename column): rename column p.key to id (lossless)
--   lock ACCESS EXCLUSIVE on p, blocks reads and writes for a moment
ALTER TABLE "p" RENAME COLUMN "key" TO "id";

-- undo step 1 (rename column): rename column c.parent to p_id (lossless)
--   lock ACCESS EXCLUSIVE on c, blocks reads and writes for a moment
ALTER TABLE "c" RENAME COLUMN "parent" TO "p_id";

COMMIT;
