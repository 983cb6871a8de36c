-- schemac: rollback script for PostgreSQL 14 and later, 11 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 11 (analyze table): nothing to do (lossless)

-- undo step 10 (analyze table): nothing to do (lossless)

-- undo step 9 (analyze table): nothing to do (lossless)

-- undo step 8 (add unique key): drop unique key uq_word_word on word (lossless)
ALTER TABLE "word" DROP CONSTRAINT "uq_word_word";

-- undo step 7 (alter column): alter column note.size: nullable (lossless)
--   lock ACCESS EXCLUSIVE on note, blocks reads and writes for a moment
ALTER TABLE "note"
  DROP CONSTRAINT IF EXISTS "schemac_not_null",
  ALTER COLUMN "size" DROP NOT NULL;

-- undo step 6 (fill table): nothing to do, the rows go with their table (lossless)

-- undo step 5 (fill table): nothing to do, the rows go with their table (lossless)

-- undo step 4 (fill column): nothing to do, the values go with their column (lossless)

-- undo step 3 (add column): drop column note.size (lossy: values written to column note.size since)
--   lock ACCESS EXCLUSIVE on note, blocks reads and writes for a moment
ALTER TABLE "note" DROP COLUMN "size";

-- undo step 2 (create table): drop table word (lossy: rows written to table word since)
--   lock ACCESS EXCLUSIVE on word, blocks reads and writes for a moment
DROP TABLE "word";

-- undo step 1 (create table): drop table missing (lossy: rows written to table missing since)
--   lock ACCESS EXCLUSIVE on missing, blocks reads and writes for a moment
DROP TABLE "missing";

COMMIT;
