-- schemac: rollback script for PostgreSQL 14 and later, 8 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 8 (add unique key): drop unique key three on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "three";

-- undo step 7 (drop unique key): add unique key three on t (lossless, but fails where two rows share key three)
ALTER TABLE "t" ADD CONSTRAINT "three" UNIQUE ("a");

-- undo step 6 (add unique key): drop unique key one on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "one";

-- undo step 5 (add index): drop index four on t (lossless)
DROP INDEX "four";

-- undo step 4 (add index): drop index two on t (lossless)
DROP INDEX "two";

-- undo steps 3 to 2, in one statement:
--   3 (drop unique key): add unique key four on t (lossless, but fails where two rows share key four)
--   2 (drop unique key): add unique key two on t (lossless, but fails where two rows share key two)
ALTER TABLE "t"
  ADD CONSTRAINT "four" UNIQUE ("p_id"),
  ADD CONSTRAINT "two" UNIQUE ("b");

-- undo step 1 (drop index): add index one on t (lossless)
CREATE INDEX "one" ON "t" ("a");

COMMIT;
