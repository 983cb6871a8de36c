-- schemac: forward script for PostgreSQL 14 and later, 4 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 4: create enum colour (expand; reverse: lossless)
CREATE TYPE "colour" AS ENUM ('RED', 'BLUE');

-- steps 2 to 3 of 4, in one statement:
--   2: add column note.body (expand; reverse: lossy: values written to column note.body since)
--   3: add column note.colour (expand; reverse: lossy: values written to column note.colour since)
--   lock ACCESS EXCLUSIVE on note, blocks reads and writes for a moment
ALTER TABLE "note"
  ADD COLUMN "body" text,
  ADD COLUMN "colour" "colour" NOT NULL DEFAULT 'RED';

-- step 4 of 4: create view red_notes (expand; reverse: lossless)
CREATE VIEW "red_notes" AS
select
  "id"
from "note"
where "colour" = 'RED';

COMMIT;
