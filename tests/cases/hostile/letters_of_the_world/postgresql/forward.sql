-- schemac: forward script for PostgreSQL 14 and later, 5 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- steps 1 to 3 of 5, in one statement:
--   1: add column größe.straße (expand; reverse: lossy: values written to column größe.straße since)
--   2: add column größe.名前 (expand; reverse: lossy: values written to column größe.名前 since)
--   3: add column größe.имя (expand; reverse: lossy: values written to column größe.имя since)
ALTER TABLE "größe"
  ADD COLUMN "straße" varchar(20),
  ADD COLUMN "名前" varchar(20) NOT NULL DEFAULT '無名',
  ADD COLUMN "имя" varchar(20) NOT NULL DEFAULT 'Анна';
COMMENT ON COLUMN "größe"."имя" IS 'имя';

-- step 4 of 5: add index idx_名前 on größe (expand; reverse: lossless)
CREATE INDEX "idx_名前" ON "größe" ("名前", "имя");

-- step 5 of 5: create view вид (expand; reverse: lossless)
CREATE VIEW "вид" AS
select
  "名前",
  "имя"
from "größe"
where "straße" is null;

COMMIT;
