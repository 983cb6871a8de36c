-- schemac: forward script for PostgreSQL 14 and later, 5 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 5: add column ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt.ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc (expand; reverse: lossy: values written to column ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt.ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc since)
ALTER TABLE "ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt" ADD COLUMN "ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc" integer NOT NULL DEFAULT 1;

-- step 2 of 5: add index iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii on ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt (expand; reverse: lossless)
CREATE INDEX "iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii" ON "ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt" ("ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc");

-- step 3 of 5: add unique key uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu on ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt (migrate; reverse: lossless)
ALTER TABLE "ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt" ADD CONSTRAINT "uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu" UNIQUE ("ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc", "id");

-- step 4 of 5: add check kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk on ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt (migrate; reverse: lossless)
ALTER TABLE "ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt" ADD CONSTRAINT "kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk" CHECK ("ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc" > 0);

-- step 5 of 5: create view vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv (expand; reverse: lossless)
CREATE VIEW "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv" AS
select
  "ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc"
from "ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt";

COMMIT;
