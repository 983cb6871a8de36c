-- schemac: forward script for PostgreSQL 14 and later, 8 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 8: drop policy others on doc (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE, blocks reads and writes for a moment
DROP POLICY "others" ON "doc";

-- step 2 of 8: drop policy some on doc (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE, blocks reads and writes for a moment
DROP POLICY "some" ON "doc";

-- step 3 of 8: rename table doc to docs (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on doc, blocks reads and writes for a moment
ALTER TABLE "doc" RENAME TO "docs";

-- step 4 of 8: rename primary key pk_doc to pk_docs on docs (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on docs, blocks reads and writes for a moment
ALTER TABLE "docs" RENAME CONSTRAINT "pk_doc" TO "pk_docs";

-- step 5 of 8: alter column docs.kind: integer to bigint (expand; reverse: lossless, but fails where a value of column docs.kind does not fit its former type)
--   lock ACCESS EXCLUSIVE on docs, blocks reads and writes; rewrites the table
ALTER TABLE "docs" ALTER COLUMN "kind" TYPE bigint;

-- step 6 of 8: alter row security of docs (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE, blocks reads and writes for a moment
ALTER TABLE "docs" FORCE ROW LEVEL SECURITY;

-- step 7 of 8: create policy some on docs (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE, blocks reads and writes for a moment
CREATE POLICY "some" ON "docs"
  USING ("kind" > 0);

-- step 8 of 8: drop column docs.gone (contract; reverse: lossy: the values of column docs.gone do not come back)
--   lock ACCESS EXCLUSIVE on docs, blocks reads and writes for a moment
ALTER TABLE "docs" DROP COLUMN "gone";

COMMIT;
