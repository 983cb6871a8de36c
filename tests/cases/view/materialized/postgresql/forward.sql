-- schemac: forward script for PostgreSQL 14 and later, 13 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 13: drop view above (migrate; reverse: lossy: privileges on view above do not come back)
DROP VIEW "above";

-- step 2 of 13: drop view changed (migrate; reverse: lossy: privileges on view changed do not come back)
DROP MATERIALIZED VIEW "changed";

-- step 3 of 13: drop view plain (migrate; reverse: lossy: privileges on view plain do not come back)
DROP VIEW "plain";

-- step 4 of 13: create view changed (migrate; reverse: lossless)
CREATE MATERIALIZED VIEW "changed" AS
select
  "id",
  "a" + 1 as "a"
from "t";
CREATE INDEX "ix_changed" ON "changed" ("a");

-- step 5 of 13: create view above (migrate; reverse: lossless)
CREATE VIEW "above" AS
select
  "id"
from "changed";

-- step 6 of 13: drop index ix_kept_a on kept (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on kept, blocks reads and writes for a moment
DROP INDEX "ix_kept_a";

-- step 7 of 13: drop index ix_kept_b on kept (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on kept, blocks reads and writes for a moment
DROP INDEX "ix_kept_b";

-- step 8 of 13: add index ix_kept_a on kept (expand; reverse: lossless)
--   lock SHARE on kept, blocks writes; builds an index
CREATE INDEX "ix_kept_a" ON "kept" ("a" DESC) WHERE "a" > 0;

-- step 9 of 13: add index ix_kept_c on kept (expand; reverse: lossless)
--   lock SHARE on kept, blocks writes; builds an index
CREATE INDEX "ix_kept_c" ON "kept" ((lower("b")));
COMMENT ON INDEX "ix_kept_c" IS 'of b';

-- step 10 of 13: comment on view kept (expand; reverse: lossless)
COMMENT ON MATERIALIZED VIEW "kept" IS 'new';

-- step 11 of 13: create view m"v (expand; reverse: lossless)
CREATE MATERIALIZED VIEW "m""v" AS
select
  "id" as "i d"
from "t";
CREATE INDEX "i""v" ON "m""v" ("i d");

-- step 12 of 13: create view plain (migrate; reverse: lossless)
CREATE MATERIALIZED VIEW "plain" AS
select
  "id"
from "t";

-- step 13 of 13: drop view gone (contract; reverse: lossy: privileges on view gone do not come back)
DROP MATERIALIZED VIEW "gone";

COMMIT;
