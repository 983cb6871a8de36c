-- schemac: rollback script for PostgreSQL 14 and later, 6 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 6 (create policy): drop policy add on open (lossless)
--   lock ACCESS EXCLUSIVE, blocks reads and writes for a moment
DROP POLICY "add" ON "open";

-- undo step 5 (create policy): drop policy some_kinds on doc (lossless)
--   lock ACCESS EXCLUSIVE, blocks reads and writes for a moment
DROP POLICY "some_kinds" ON "doc";

-- undo step 4 (create policy): drop policy own on doc (lossless)
--   lock ACCESS EXCLUSIVE, blocks reads and writes for a moment
DROP POLICY "own" ON "doc";

-- undo step 3 (alter row security): alter row security of open (lossless)
--   lock ACCESS EXCLUSIVE, blocks reads and writes for a moment
ALTER TABLE "open" FORCE ROW LEVEL SECURITY;

-- undo step 2 (create row security): drop row security of doc (lossless)
--   lock ACCESS EXCLUSIVE, blocks reads and writes for a moment
ALTER TABLE "doc" DISABLE ROW LEVEL SECURITY;

-- undo step 1 (rename policy): rename policy see_some to see_all on open (lossless)
ALTER POLICY "see_some" ON "open" RENAME TO "see_all";

COMMIT;
