-- schemac: forward script for PostgreSQL 14 and later, 4 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 4: drop check chk_t_n on t (migrate; reverse: lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_n";

-- steps 2 to 3 of 4, in one statement:
--   2: alter column t.n: integer to numeric(12,2) (expand; reverse: lossy: digits after the point in what was written to column t.n since; fails where a value of column t.n does not fit its former type)
--   3: alter column t.s: varchar(20) to varchar(30) (expand; reverse: lossless, but fails where a value of column t.s does not fit its former type)
ALTER TABLE "t"
  ALTER COLUMN "n" TYPE numeric(12,2),
  ALTER COLUMN "s" TYPE varchar(30);

-- step 4 of 4: add check chk_t_n on t (migrate; reverse: lossless)
ALTER TABLE "t" ADD CONSTRAINT "chk_t_n" CHECK ("n" > 0 and "s" <> 'none');

COMMIT;
