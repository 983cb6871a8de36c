-- schemac: rollback script for PostgreSQL 14 and later, 9 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 9 (create policy): drop policy p on t (lossless)
--   lock ACCESS EXCLUSIVE, blocks reads and writes for a moment
DROP POLICY "p" ON "t";

-- undo step 8 (create row security): drop row security of t (lossless)
--   lock ACCESS EXCLUSIVE, blocks reads and writes for a moment
ALTER TABLE "t" DISABLE ROW LEVEL SECURITY;

-- undo step 7 (create trigger): drop trigger no_text on t (lossless)
--   lock ACCESS EXCLUSIVE, blocks reads and writes for a moment
DROP TRIGGER "no_text" ON "t";

-- undo step 6 (create trigger): drop trigger many on t (lossless)
--   lock ACCESS EXCLUSIVE, blocks reads and writes for a moment
DROP TRIGGER "many" ON "t";

-- undo step 5 (create table): drop table t (lossy: rows written to table t since)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
DROP TABLE "t";

-- undo step 4 (create routine): drop routine f (lossless)
DROP FUNCTION f();

-- undo step 3 (create sequence): drop sequence numbers (lossless)
DROP SEQUENCE "numbers";

-- undo step 2 (create composite): drop composite type pair (lossless)
DROP TYPE "pair";

-- undo step 1 (create extension): drop extension citext (lossless)
DROP EXTENSION "citext";

COMMIT;
