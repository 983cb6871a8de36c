-- schemac: forward script for PostgreSQL 14 and later, 8 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 8: drop index idx_p_n on p (migrate; reverse: lossless)
DROP INDEX "idx_p_n";

-- step 2 of 8: create table c (expand; reverse: lossy: rows written to table c since)
CREATE TABLE "c" (
  "id" integer NOT NULL,
  "p_id" integer NOT NULL,
  CONSTRAINT "pk_c" PRIMARY KEY ("id"),
  CONSTRAINT "fk_c_p_id" FOREIGN KEY ("p_id") REFERENCES "p" ("id")
);

-- step 3 of 8: create table d (expand; reverse: lossy: rows written to table d since)
CREATE TABLE "d" (
  "id" integer NOT NULL,
  "code" varchar(20) NOT NULL,
  CONSTRAINT "pk_d" PRIMARY KEY ("id")
);

-- step 4 of 8: add column p.m (expand; reverse: lossy: values written to column p.m since)
ALTER TABLE "p" ADD COLUMN "m" integer;

-- steps 5 to 6 of 8, in one statement:
--   5: alter column p.code: varchar(10) to varchar(20) (expand; reverse: lossless, but fails where a value of column p.code does not fit its former type)
--   6: alter column p.n: integer to bigint (expand; reverse: lossless, but fails where a value of column p.n does not fit its former type)
ALTER TABLE "p"
  ALTER COLUMN "code" TYPE varchar(20),
  ALTER COLUMN "n" TYPE bigint;

-- step 7 of 8: add index idx_p_n on p (migrate; reverse: lossless)
CREATE INDEX "idx_p_n" ON "p" ("n", "m");

-- step 8 of 8: add foreign key fk_d_code on d (expand; reverse: lossless)
ALTER TABLE "d" ADD CONSTRAINT "fk_d_code" FOREIGN KEY ("code") REFERENCES "p" ("code");

COMMIT;
