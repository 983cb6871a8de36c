-- schemac: rollback script for PostgreSQL 14 and later, 8 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 8 (drop column): add column docs.gone (lossy: the values of column docs.gone do not come back)
ALTER TABLE "docs" ADD COLUMN "gone" integer NOT NULL DEFAULT 0;
ALTER TABLE "docs" ALTER COLUMN "gone" DROP DEFAULT;

-- undo step 7 (create policy): drop policy some on docs (lossless)
DROP POLICY "some" ON "docs";

-- undo step 6 (alter row security): alter row security of docs (lossless)
ALTER TABLE "docs" NO FORCE ROW LEVEL SECURITY;

-- undo step 5 (alter column): alter column docs.kind: bigint to integer (lossless, but fails where a value of column docs.kind does not fit its former type)
ALTER TABLE "docs" ALTER COLUMN "kind" TYPE integer;

-- undo step 4 (rename constraint): rename primary key pk_docs to pk_doc on docs (lossless)
ALTER TABLE "docs" RENAME CONSTRAINT "pk_docs" TO "pk_doc";

-- undo step 3 (rename table): rename table docs to doc (lossless)
ALTER TABLE "docs" RENAME TO "doc";

-- undo step 2 (drop policy): create policy some on doc (lossless)
CREATE POLICY "some" ON "doc"
  USING ("kind" > 0);

-- undo step 1 (drop policy): create policy others on doc (lossless)
CREATE POLICY "others" ON "doc"
  USING ("gone" = 1);

COMMIT;
