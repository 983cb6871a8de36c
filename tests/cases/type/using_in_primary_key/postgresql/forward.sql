-- schemac: forward script for PostgreSQL 14 and later, 4 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 4: drop foreign key fk_c_code on c (migrate; reverse: lossless)
ALTER TABLE "c" DROP CONSTRAINT "fk_c_code";

-- step 2 of 4: alter column c.code: varchar(10) to integer (contract; reverse: lossy: the former values in column c.code do not come back; fails where a value of column c.code does not fit its former type)
ALTER TABLE "c" ALTER COLUMN "code" TYPE integer USING cast(replace("code", 'x', '') as integer);

-- step 3 of 4: alter column p.code: varchar(10) to integer (contract; reverse: lossy: the former values in column p.code do not come back; fails where a value of column p.code does not fit its former type)
ALTER TABLE "p" ALTER COLUMN "code" TYPE integer USING cast(replace("code", 'x', '') as integer);

-- step 4 of 4: add foreign key fk_c_code on c (migrate; reverse: lossless)
ALTER TABLE "c" ADD CONSTRAINT "fk_c_code" FOREIGN KEY ("code") REFERENCES "p" ("code");

COMMIT;
