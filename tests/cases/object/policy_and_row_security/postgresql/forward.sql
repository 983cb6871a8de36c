-- schemac: forward script for PostgreSQL 14 and later, 6 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 6: rename policy see_all to see_some on open (contract; reverse: lossless)
ALTER POLICY "see_all" ON "open" RENAME TO "see_some";

-- step 2 of 6: create row security of doc (expand; reverse: lossless)
--   lock ACCESS EXCLUSIVE, blocks reads and writes for a moment
ALTER TABLE "doc" ENABLE ROW LEVEL SECURITY;

-- step 3 of 6: alter row security of open (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE, blocks reads and writes for a moment
ALTER TABLE "open" NO FORCE ROW LEVEL SECURITY;

-- step 4 of 6: create policy own on doc (expand; reverse: lossless)
--   lock ACCESS EXCLUSIVE, blocks reads and writes for a moment
CREATE POLICY "own" ON "doc" TO "schemac_reader"
  USING (owner = current_user);
COMMENT ON POLICY "own" ON "doc" IS 'Each their own';

-- step 5 of 6: create policy some_kinds on doc (expand; reverse: lossless)
--   lock ACCESS EXCLUSIVE, blocks reads and writes for a moment
CREATE POLICY "some_kinds" ON "doc" AS RESTRICTIVE FOR UPDATE
  USING ("kind" > 0)
  WITH CHECK ("kind" < 10);

-- step 6 of 6: create policy add on open (expand; reverse: lossless)
--   lock ACCESS EXCLUSIVE, blocks reads and writes for a moment
CREATE POLICY "add" ON "open" FOR INSERT
  WITH CHECK ("id" > 0);

COMMIT;
