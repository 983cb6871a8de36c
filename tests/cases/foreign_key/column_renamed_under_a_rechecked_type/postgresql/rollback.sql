-- schemac: rollback script for PostgreSQL 14 and later, 4 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 4 (drop table): create table gone (lossy: the rows of table gone and privileges on it do not come back)
CREATE TABLE "gone" (
  "id" bigint NOT NULL,
  "s_id" bigint NOT NULL,
  CONSTRAINT "pk_gone" PRIMARY KEY ("id"),
  CONSTRAINT "fk_gone_s_id" FOREIGN KEY ("s_id") REFERENCES "s" ("key")
);

-- undo step 3 (rename column): rename column s.key to id (lossless)
ALTER TABLE "s" RENAME COLUMN "key" TO "id";

-- undo step 2 (rename column): rename column p.key to id (lossless)
ALTER TABLE "p" RENAME COLUMN "key" TO "id";

-- undo step 1 (rename column): rename column c.parent to p_id (lossless)
ALTER TABLE "c" RENAME COLUMN "parent" TO "p_id";

COMMIT;
