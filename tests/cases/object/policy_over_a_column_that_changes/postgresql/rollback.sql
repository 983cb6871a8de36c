-- schemac: rollback script for PostgreSQL 14 and later, 8 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 8 (drop column): add column docs.gone (lossy: the values of column docs.gone do not come back)
--   lock ACCESS EXCLUSIVE on docs, blocks reads and writes for a moment
ALTER TABLE "docs" ADD COLUMN "gone" integer NOT NULL DEFAULT 0;
ALTER TABLE "docs" ALTER COLUMN "gone" DROP DEFAULT;

-- undo step 7 (create policy): drop policy some on docs (lossless)
--   lock ACCESS EXCLUSIVE, blocks reads and writes for a moment
DROP POLICY "some" ON "docs";

-- undo step 6 (alter row security): alter row security of docs (lossless)
--   lock ACCESS EXCLUSIVE, blocks reads and writes for a moment
ALTER TABLE "docs" NO FORCE ROW LEVEL SECURITY;

-- undo step 5 (alter column): alter column docs.kind: bigint to integer (lossless, but fails where a value of column docs.kind does not fit its former type)
--   lock ACCESS EXCLUSIVE on docs, blocks reads and writes; rewrites the table
ALTER TABLE "docs" ALTER COLUMN "kind" TYPE integer;

-- undo step 4 (rename constraint): rename primary key pk_docs to pk_doc on docs (lossless)
--   lock ACCESS EXCLUSIVE on docs, blocks reads and writes for a moment
ALTER TABLE "docs" RENAME CONSTRAINT "pk_docs" TO "pk_doc";

-- undo step 3 (rename table): rename table docs to doc (lossless)
--   lock ACCESS EXCLUSIVE on docs, blocks reads and writes for a moment
ALTER TABLE "docs" RENAME TO "doc";

-- undo step 2 (drop policy): create policy some on doc (lossless)
--   lock ACCESS EXCLUSIVE, blocks reads and writes for a moment
CREATE POLICY "some" ON "doc"
  USING ("kind" > 0);

-- undo step 1 (drop policy): create policy others on doc (lossless)
--   lock ACCESS EXCLUSIVE, blocks reads and writes for a moment
CREATE POLICY "others" ON "doc"
  USING ("gone" = 1);

COMMIT;
