-- schemac: rollback script for PostgreSQL 14 and later, 4 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 4 (alter grant): alter grant on t to schemac_writer (lossless)
REVOKE DELETE ON "t" FROM "schemac_writer";
GRANT SELECT, UPDATE ON "t" TO "schemac_writer";

-- undo step 3 (rename constraint): rename primary key pk_v to pk_u on v (lossless)
--   lock ACCESS EXCLUSIVE on v, blocks reads and writes for a moment
ALTER TABLE "v" RENAME CONSTRAINT "pk_v" TO "pk_u";

-- undo step 2 (rename table): rename table v to u (lossless)
--   lock ACCESS EXCLUSIVE on v, blocks reads and writes for a moment
ALTER TABLE "v" RENAME TO "u";

-- undo step 1 (drop grant): create grant on u to schemac_writer (lossless)
GRANT SELECT ON "u" TO "schemac_writer";

COMMIT;
