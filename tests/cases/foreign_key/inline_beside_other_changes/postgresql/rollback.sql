-- schemac: rollback script for PostgreSQL 14 and later, 8 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 8 (add foreign key): drop foreign key fk_d_code on d (lossless)
ALTER TABLE "d" DROP CONSTRAINT "fk_d_code";

-- undo step 7 (add index): drop index idx_p_n on p (lossless)
DROP INDEX "idx_p_n";

-- undo steps 6 to 5, in one statement:
--   6 (alter column): alter column p.n: bigint to integer (lossless, but fails where a value of column p.n does not fit its former type)
--   5 (alter column): alter column p.code: varchar(20) to varchar(10) (lossless, but fails where a value of column p.code does not fit its former type)
ALTER TABLE "p"
  ALTER COLUMN "n" TYPE integer,
  ALTER COLUMN "code" TYPE varchar(10);

-- undo step 4 (add column): drop column p.m (lossy: values written to column p.m since)
ALTER TABLE "p" DROP COLUMN "m";

-- undo step 3 (create table): drop table d (lossy: rows written to table d since)
DROP TABLE "d";

-- undo step 2 (create table): drop table c (lossy: rows written to table c since)
DROP TABLE "c";

-- undo step 1 (drop index): add index idx_p_n on p (lossless)
CREATE INDEX "idx_p_n" ON "p" ("n");

COMMIT;
