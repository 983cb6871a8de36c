-- schemac: forward script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 2: add index idx_c_ab on c (expand; reverse: lossless)
CREATE INDEX "idx_c_ab" ON "c" ("a", "b");

-- step 2 of 2: add foreign key fk_c_p on c (migrate; reverse: lossless)
ALTER TABLE "c" ADD CONSTRAINT "fk_c_p" FOREIGN KEY ("a", "b") REFERENCES "p" ("a", "b") ON DELETE CASCADE;

COMMIT;
