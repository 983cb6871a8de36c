-- schemac: rollback script for PostgreSQL 14 and later, 6 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 6 (create raw): drop raw object over (lossless)
drop view over_changes;

-- undo step 5 (create raw): drop raw object changes (lossless)
drop view changes;

-- undo step 4 (alter column): alter column t.a: bigint to integer (lossless, but fails where a value of column t.a does not fit its former type)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t" ALTER COLUMN "a" TYPE integer;

-- undo step 3 (drop raw): create raw object changes (lossless)
create view changes as select id from stays;

-- undo step 2 (drop raw): create raw object over (lossless)
create view over_changes as select id from changes;

-- undo step 1 (drop raw): create raw object goes (lossless)
create view goes as select a from t;

COMMIT;
