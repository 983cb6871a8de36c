-- schemac: forward script for PostgreSQL 14 and later, 8 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 8: drop index one on t (contract; reverse: lossless)
DROP INDEX "one";

-- steps 2 to 3 of 8, in one statement:
--   2: drop unique key two on t (contract; reverse: lossless, but fails where two rows share key two)
--   3: drop unique key four on t (contract; reverse: lossless, but fails where two rows share key four)
ALTER TABLE "t"
  DROP CONSTRAINT "two",
  DROP CONSTRAINT "four";

-- step 4 of 8: add index two on t (expand; reverse: lossless)
CREATE INDEX "two" ON "t" ("b");

-- step 5 of 8: add index four on t (expand; reverse: lossless)
CREATE INDEX "four" ON "t" ("b", "p_id");

-- step 6 of 8: add unique key one on t (migrate; reverse: lossless)
ALTER TABLE "t" ADD CONSTRAINT "one" UNIQUE ("a");

-- step 7 of 8: drop unique key three on t (migrate; reverse: lossless, but fails where two rows share key three)
ALTER TABLE "t" DROP CONSTRAINT "three";

-- step 8 of 8: add unique key three on t (migrate; reverse: lossless)
ALTER TABLE "t" ADD CONSTRAINT "three" UNIQUE ("a", "b");

COMMIT;
