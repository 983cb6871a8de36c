-- schemac: forward script for PostgreSQL 14 and later, 5 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 5: add column größe.straße (expand; reverse: lossless)
ALTER TABLE "größe" ADD COLUMN "straße" varchar(20);

-- step 2 of 5: add column größe.名前 (expand; reverse: lossless)
ALTER TABLE "größe" ADD COLUMN "名前" varchar(20) NOT NULL DEFAULT '無名';

-- step 3 of 5: add column größe.имя (expand; reverse: lossless)
ALTER TABLE "größe" ADD COLUMN "имя" varchar(20) NOT NULL DEFAULT 'Анна';
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
