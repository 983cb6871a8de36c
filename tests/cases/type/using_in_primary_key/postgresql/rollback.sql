-- schemac: rollback script for PostgreSQL 14 and later, 4 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 4 (add foreign key): drop foreign key fk_c_code on c (lossless)
ALTER TABLE "c" DROP CONSTRAINT "fk_c_code";

-- undo step 3 (alter column): alter column p.code: integer to varchar(10) (lossy: the former values in column p.code do not come back; fails where a value of column p.code does not fit its former type)
ALTER TABLE "p" ALTER COLUMN "code" TYPE varchar(10);

-- undo step 2 (alter column): alter column c.code: integer to varchar(10) (lossy: the former values in column c.code do not come back; fails where a value of column c.code does not fit its former type)
ALTER TABLE "c" ALTER COLUMN "code" TYPE varchar(10);

-- undo step 1 (drop foreign key): add foreign key fk_c_code on c (lossless)
ALTER TABLE "c" ADD CONSTRAINT "fk_c_code" FOREIGN KEY ("code") REFERENCES "p" ("code");

COMMIT;
