-- schemac: rollback script for PostgreSQL 14 and later, 6 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 6 (add check): drop check chk'1 on it's (lossless)
ALTER TABLE "it's" DROP CONSTRAINT "chk'1";

-- undo step 5 (add index): drop index idx`2 on it's (lossless)
DROP INDEX "idx`2";

-- undo step 4 (add index): drop index idx "1" on it's (lossless)
DROP INDEX "idx ""1""";

-- undo steps 3 to 1, in one statement:
--   3 (add column): drop column it's.both's "` (lossy: values written to column it's.both's "` since)
--   2 (add column): drop column it's.back`tick (lossy: values written to column it's.back`tick since)
--   1 (add column): drop column it's.say "hi" (lossy: values written to column it's.say "hi" since)
ALTER TABLE "it's"
  DROP COLUMN "both's ""`",
  DROP COLUMN "back`tick",
  DROP COLUMN "say ""hi""";

COMMIT;
