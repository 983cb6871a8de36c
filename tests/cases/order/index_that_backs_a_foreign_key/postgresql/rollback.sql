-- schemac: rollback script for PostgreSQL 14 and later, 5 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 5 (drop unique key): add unique key uq_p_ab on p (lossless, but fails where two rows share key uq_p_ab)
ALTER TABLE "p" ADD CONSTRAINT "uq_p_ab" UNIQUE ("a", "b");

-- undo step 4 (add unique key): drop unique key uq_p_ba on p (lossless)
ALTER TABLE "p" DROP CONSTRAINT "uq_p_ba";

-- undo step 3 (add index): drop index idx_c_ab on c (lossless)
DROP INDEX "idx_c_ab";

-- undo step 2 (drop index): add index idx_c_ab on c (lossless)
CREATE INDEX "idx_c_ab" ON "c" ("a", "b");

-- undo step 1 (drop foreign key): add foreign key fk_c_ab on c (lossless, but fails where a row of c has no match in p)
ALTER TABLE "c" ADD CONSTRAINT "fk_c_ab" FOREIGN KEY ("a", "b") REFERENCES "p" ("a", "b");

COMMIT;
