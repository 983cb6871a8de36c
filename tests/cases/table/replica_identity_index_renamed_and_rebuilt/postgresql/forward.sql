-- schemac: forward script for PostgreSQL 14 and later, 9 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 9: alter table b: replica_identity (migrate; reverse: lossless)
ALTER TABLE "b" REPLICA IDENTITY DEFAULT;

-- step 2 of 9: alter table c: replica_identity (migrate; reverse: lossless)
ALTER TABLE "c" REPLICA IDENTITY DEFAULT;

-- step 3 of 9: rename unique key uq_a to uq_a_x on a (migrate; reverse: lossless)
ALTER TABLE "a" RENAME CONSTRAINT "uq_a" TO "uq_a_x";

-- step 4 of 9: alter column c.x: nullable (expand; reverse: lossless, but fails where column c.x is null)
ALTER TABLE "c" ALTER COLUMN "x" DROP NOT NULL;

-- step 5 of 9: drop index ix_b on b (migrate; reverse: lossless, but fails where two rows share key ix_b)
DROP INDEX "ix_b";

-- step 6 of 9: add index ix_b on b (migrate; reverse: lossless)
CREATE UNIQUE INDEX "ix_b" ON "b" ("x", "y");

-- step 7 of 9: drop unique key uq_c on c (contract; reverse: lossless, but fails where two rows share key uq_c)
ALTER TABLE "c" DROP CONSTRAINT "uq_c";

-- step 8 of 9: alter table b: replica_identity (migrate; reverse: lossless)
ALTER TABLE "b" REPLICA IDENTITY USING INDEX "ix_b";

-- step 9 of 9: alter table c: replica_identity (migrate; reverse: lossless)
ALTER TABLE "c" REPLICA IDENTITY USING INDEX "uq_c2";

COMMIT;
