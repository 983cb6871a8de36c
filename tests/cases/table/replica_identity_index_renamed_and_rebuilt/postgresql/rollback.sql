-- schemac: rollback script for PostgreSQL 14 and later, 9 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 9 (alter table): alter table c: replica_identity (lossless)
ALTER TABLE "c" REPLICA IDENTITY DEFAULT;

-- undo step 8 (alter table): alter table b: replica_identity (lossless)
ALTER TABLE "b" REPLICA IDENTITY DEFAULT;

-- undo step 7 (drop unique key): add unique key uq_c on c (lossless, but fails where two rows share key uq_c)
ALTER TABLE "c" ADD CONSTRAINT "uq_c" UNIQUE ("x");

-- undo step 6 (add index): drop index ix_b on b (lossless)
DROP INDEX "ix_b";

-- undo step 5 (drop index): add index ix_b on b (lossless, but fails where two rows share key ix_b)
CREATE UNIQUE INDEX "ix_b" ON "b" ("x");

-- undo step 4 (alter column): alter column c.x: not null (lossless, but fails where column c.x is null)
ALTER TABLE "c" ALTER COLUMN "x" SET NOT NULL;

-- undo step 3 (rename constraint): rename unique key uq_a_x to uq_a on a (lossless)
ALTER TABLE "a" RENAME CONSTRAINT "uq_a_x" TO "uq_a";

-- undo step 2 (alter table): alter table c: replica_identity (lossless)
ALTER TABLE "c" REPLICA IDENTITY USING INDEX "uq_c";

-- undo step 1 (alter table): alter table b: replica_identity (lossless)
ALTER TABLE "b" REPLICA IDENTITY USING INDEX "ix_b";

COMMIT;
