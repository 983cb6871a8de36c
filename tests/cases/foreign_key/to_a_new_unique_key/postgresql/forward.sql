-- schemac: forward script for PostgreSQL 14 and later, 3 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 3: add index idx_c_p_code on c (expand; reverse: lossless)
CREATE INDEX "idx_c_p_code" ON "c" ("p_code");

-- step 2 of 3: add unique key uq_p_code on p (migrate; reverse: lossless)
ALTER TABLE "p" ADD CONSTRAINT "uq_p_code" UNIQUE ("code");

-- step 3 of 3: add foreign key fk_c_p_code on c (migrate; reverse: lossless)
ALTER TABLE "c" ADD CONSTRAINT "fk_c_p_code" FOREIGN KEY ("p_code") REFERENCES "p" ("code");

COMMIT;
