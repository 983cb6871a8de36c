-- schemac: rollback script for PostgreSQL 14 and later, 13 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 13 (drop view): create view gone (lossy: privileges on view gone do not come back)
CREATE MATERIALIZED VIEW "gone" AS
select
  "id",
  "a"
from "t";
CREATE INDEX "ix_gone" ON "gone" ("a");

-- undo step 12 (create view): drop view plain (lossless)
DROP MATERIALIZED VIEW "plain";

-- undo step 11 (create view): drop view m"v (lossless)
DROP MATERIALIZED VIEW "m""v";

-- undo step 10 (set comment): comment on view kept (lossless)
COMMENT ON MATERIALIZED VIEW "kept" IS 'old';

-- undo step 9 (add view index): drop index ix_kept_c on kept (lossless)
--   lock ACCESS EXCLUSIVE on kept, blocks reads and writes for a moment
DROP INDEX "ix_kept_c";

-- undo step 8 (add view index): drop index ix_kept_a on kept (lossless)
--   lock ACCESS EXCLUSIVE on kept, blocks reads and writes for a moment
DROP INDEX "ix_kept_a";

-- undo step 7 (drop view index): add index ix_kept_b on kept (lossless)
--   lock SHARE on kept, blocks writes; builds an index
CREATE INDEX "ix_kept_b" ON "kept" ("b");

-- undo step 6 (drop view index): add index ix_kept_a on kept (lossless)
--   lock SHARE on kept, blocks writes; builds an index
CREATE INDEX "ix_kept_a" ON "kept" ("a");

-- undo step 5 (create view): drop view above (lossless)
DROP VIEW "above";

-- undo step 4 (create view): drop view changed (lossless)
DROP MATERIALIZED VIEW "changed";

-- undo step 3 (drop view): create view plain (lossy: privileges on view plain do not come back)
CREATE VIEW "plain" AS
select
  "id"
from "t";

-- undo step 2 (drop view): create view changed (lossy: privileges on view changed do not come back)
CREATE MATERIALIZED VIEW "changed" AS
select
  "id",
  "a"
from "t";
CREATE INDEX "ix_changed" ON "changed" ("a");

-- undo step 1 (drop view): create view above (lossy: privileges on view above do not come back)
CREATE VIEW "above" AS
select
  "id"
from "changed";

COMMIT;
