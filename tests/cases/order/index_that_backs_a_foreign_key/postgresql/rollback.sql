-- schemac: rollback script for PostgreSQL 14 and later, 5 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 5 back: drop unique key uq_p_ab on p (lossless)
ALTER TABLE "p" ADD CONSTRAINT "uq_p_ab" UNIQUE ("a", "b");

-- step 4 back: add unique key uq_p_ba on p (lossless)
ALTER TABLE "p" DROP CONSTRAINT "uq_p_ba";

-- step 3 back: add index idx_c_ab on c (lossless)
DROP INDEX "idx_c_ab";

-- step 2 back: drop index idx_c_ab on c (lossless)
CREATE INDEX "idx_c_ab" ON "c" ("a", "b");

-- step 1 back: drop foreign key fk_c_ab on c (lossless)
ALTER TABLE "c" ADD CONSTRAINT "fk_c_ab" FOREIGN KEY ("a", "b") REFERENCES "p" ("a", "b");

COMMIT;
