-- schemac: rollback script for PostgreSQL 14 and later, 4 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 4 (drop enum): create enum kind (lossless)
CREATE TYPE "kind" AS ENUM ('a', 'b');

-- undo step 3 (drop table): create table p (lossy: the rows of table p and privileges on it do not come back)
CREATE TABLE "p" (
  "id" integer NOT NULL,
  "k" "kind" NOT NULL,
  CONSTRAINT "pk_p" PRIMARY KEY ("id")
);

-- undo step 2 (drop table): create table c (lossy: the rows of table c and privileges on it do not come back)
--   lock SHARE ROW EXCLUSIVE on the tables it points at, blocks writes for a moment
CREATE TABLE "c" (
  "id" integer NOT NULL,
  "p_id" integer NOT NULL,
  CONSTRAINT "pk_c" PRIMARY KEY ("id"),
  CONSTRAINT "fk_c_p_id" FOREIGN KEY ("p_id") REFERENCES "p" ("id")
);
CREATE INDEX "idx_c_p" ON "c" ("p_id");

-- undo step 1 (drop view): create view v (lossy: privileges on view v do not come back)
CREATE VIEW "v" AS
select
  "c"."id"
from "c"
join "p" on "p"."id" = "c"."p_id";

COMMIT;
