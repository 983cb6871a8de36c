-- schemac: rollback script for PostgreSQL 14 and later, 5 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 5 (add foreign key): drop foreign key fk_person_team_id on person (lossless)
ALTER TABLE "person" DROP CONSTRAINT "fk_person_team_id";

-- undo step 4 (insert rows): nothing to do, the rows go with their table (lossless)

-- undo step 3 (insert rows): nothing to do, the rows go with their table (lossless)

-- undo step 2 (create table): drop table team (lossy: rows written to table team since)
--   lock ACCESS EXCLUSIVE on team, blocks reads and writes for a moment
DROP TABLE "team";

-- undo step 1 (create table): drop table person (lossy: rows written to table person since)
--   lock ACCESS EXCLUSIVE on person, blocks reads and writes for a moment
DROP TABLE "person";

COMMIT;
