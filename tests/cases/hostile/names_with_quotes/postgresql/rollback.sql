-- schemac: rollback script for PostgreSQL 14 and later, 6 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 6 back: add check chk'1 on it's (lossless)
ALTER TABLE "it's" DROP CONSTRAINT "chk'1";

-- step 5 back: add index idx`2 on it's (lossless)
DROP INDEX "idx`2";

-- step 4 back: add index idx "1" on it's (lossless)
DROP INDEX "idx ""1""";

-- step 3 back: add column it's.both's "` (lossless)
ALTER TABLE "it's" DROP COLUMN "both's ""`";

-- step 2 back: add column it's.back`tick (lossless)
ALTER TABLE "it's" DROP COLUMN "back`tick";

-- step 1 back: add column it's.say "hi" (lossless)
ALTER TABLE "it's" DROP COLUMN "say ""hi""";

COMMIT;
