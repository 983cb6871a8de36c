-- schemac: forward script for PostgreSQL 14 and later, 4 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 4: drop grant on u to schemac_writer (contract; reverse: lossless)
REVOKE SELECT ON "u" FROM "schemac_writer";

-- step 2 of 4: rename table u to v (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on u, blocks reads and writes for a moment
ALTER TABLE "u" RENAME TO "v";

-- step 3 of 4: rename primary key pk_u to pk_v on v (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on v, blocks reads and writes for a moment
ALTER TABLE "v" RENAME CONSTRAINT "pk_u" TO "pk_v";

-- step 4 of 4: alter grant on t to schemac_writer (migrate; reverse: lossless)
REVOKE SELECT, UPDATE ON "t" FROM "schemac_writer";
GRANT DELETE ON "t" TO "schemac_writer";

COMMIT;
