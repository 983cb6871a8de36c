-- schemac: forward script for PostgreSQL 14 and later, 6 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 6: rename policy see_all to see_some on open (contract; reverse: lossless)
ALTER POLICY "see_all" ON "open" RENAME TO "see_some";

-- step 2 of 6: create row security of doc (expand; reverse: lossless)
ALTER TABLE "doc" ENABLE ROW LEVEL SECURITY;

-- step 3 of 6: alter row security of open (migrate; reverse: lossless)
ALTER TABLE "open" NO FORCE ROW LEVEL SECURITY;

-- step 4 of 6: create policy own on doc (expand; reverse: lossless)
CREATE POLICY "own" ON "doc" TO "schemac_reader"
  USING (owner = current_user);
COMMENT ON POLICY "own" ON "doc" IS 'Each their own';

-- step 5 of 6: create policy some_kinds on doc (expand; reverse: lossless)
CREATE POLICY "some_kinds" ON "doc" AS RESTRICTIVE FOR UPDATE
  USING ("kind" > 0)
  WITH CHECK ("kind" < 10);

-- step 6 of 6: create policy add on open (expand; reverse: lossless)
CREATE POLICY "add" ON "open" FOR INSERT
  WITH CHECK ("id" > 0);

COMMIT;
