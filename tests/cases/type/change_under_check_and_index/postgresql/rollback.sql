-- schemac: rollback script for PostgreSQL 14 and later, 4 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 4 (add check): drop check chk_t_n on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_n";

-- undo steps 3 to 2, in one statement:
--   3 (alter column): alter column t.s: varchar(30) to varchar(20) (lossless, but fails where a value of column t.s does not fit its former type)
--   2 (alter column): alter column t.n: numeric(12,2) to integer (lossy: digits after the point in what was written to column t.n since; fails where a value of column t.n does not fit its former type)
ALTER TABLE "t"
  ALTER COLUMN "s" TYPE varchar(20),
  ALTER COLUMN "n" TYPE integer;

-- undo step 1 (drop check): add check chk_t_n on t (lossless)
ALTER TABLE "t" ADD CONSTRAINT "chk_t_n" CHECK ("n" > 0 and "s" <> 'none');

COMMIT;
