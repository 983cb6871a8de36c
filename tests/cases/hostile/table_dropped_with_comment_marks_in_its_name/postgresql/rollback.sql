-- schemac: rollback script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 2 (drop table): create table y<U+000A>-- z (lossy: the rows of table y<U+000A>-- z and privileges on it do not come back)
CREATE TABLE "y
-- z" (
  "id" integer NOT NULL,
  CONSTRAINT "pk_y
-- z" PRIMARY KEY ("id")
);

-- undo step 1 (drop table): create table x *<U+002F> ; drop table kept; -- (lossy: the rows of table x *<U+002F> ; drop table kept; -- and privileges on it do not come back)
CREATE TABLE "x */ ; drop table kept; --" (
  "id" integer NOT NULL,
  CONSTRAINT "pk_x */ ; drop table kept; --" PRIMARY KEY ("id")
);

COMMIT;
