-- schemac: forward script for PostgreSQL 14 and later, 5 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 5: drop foreign key fk_c_ab on c (contract; reverse: lossless, but fails where a row of c has no match in p)
ALTER TABLE "c" DROP CONSTRAINT "fk_c_ab";

-- step 2 of 5: drop index idx_c_ab on c (migrate; reverse: lossless)
DROP INDEX "idx_c_ab";

-- step 3 of 5: add index idx_c_ab on c (migrate; reverse: lossless)
CREATE INDEX "idx_c_ab" ON "c" ("a", "id");

-- step 4 of 5: add unique key uq_p_ba on p (migrate; reverse: lossless)
ALTER TABLE "p" ADD CONSTRAINT "uq_p_ba" UNIQUE ("b", "a");

-- step 5 of 5: drop unique key uq_p_ab on p (contract; reverse: lossless, but fails where two rows share key uq_p_ab)
ALTER TABLE "p" DROP CONSTRAINT "uq_p_ab";

COMMIT;
