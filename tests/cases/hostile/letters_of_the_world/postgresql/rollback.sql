-- schemac: rollback script for PostgreSQL 14 and later, 5 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 5 back: create view вид (lossless)
DROP VIEW "вид";

-- step 4 back: add index idx_名前 on größe (lossless)
DROP INDEX "idx_名前";

-- step 3 back: add column größe.имя (lossless)
ALTER TABLE "größe" DROP COLUMN "имя";

-- step 2 back: add column größe.名前 (lossless)
ALTER TABLE "größe" DROP COLUMN "名前";

-- step 1 back: add column größe.straße (lossless)
ALTER TABLE "größe" DROP COLUMN "straße";

COMMIT;
