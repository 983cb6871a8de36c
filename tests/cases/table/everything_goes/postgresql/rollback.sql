-- schemac: rollback script for PostgreSQL 14 and later, 5 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 5 back: drop enum kind (lossless)
CREATE TYPE "kind" AS ENUM ('a', 'b');

-- step 4 back: drop table p (lossy: the rows of table p)
CREATE TABLE "p" (
  "id" integer NOT NULL,
  "k" "kind" NOT NULL,
  CONSTRAINT "pk_p" PRIMARY KEY ("id")
);

-- step 3 back: drop table c (lossy: the rows of table c)
CREATE TABLE "c" (
  "id" integer NOT NULL,
  "p_id" integer NOT NULL,
  CONSTRAINT "pk_c" PRIMARY KEY ("id")
);
CREATE INDEX "idx_c_p" ON "c" ("p_id");

-- step 2 back: drop foreign key fk_c_p_id on c (lossless)
ALTER TABLE "c" ADD CONSTRAINT "fk_c_p_id" FOREIGN KEY ("p_id") REFERENCES "p" ("id");

-- step 1 back: drop view v (lossless)
CREATE VIEW "v" AS
select
  "c"."id"
from "c"
join "p" on "p"."id" = "c"."p_id";

COMMIT;
