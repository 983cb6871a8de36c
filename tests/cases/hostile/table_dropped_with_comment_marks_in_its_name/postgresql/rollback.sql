-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 2 back: drop table y<U+000A>-- z (lossy: the rows of table y<U+000A>-- z)
CREATE TABLE "y
-- z" (
  "id" integer NOT NULL,
  CONSTRAINT "pk_y
-- z" PRIMARY KEY ("id")
);

-- step 1 back: drop table x *<U+002F> ; drop table kept; -- (lossy: the rows of table x *<U+002F> ; drop table kept; --)
CREATE TABLE "x */ ; drop table kept; --" (
  "id" integer NOT NULL,
  CONSTRAINT "pk_x */ ; drop table kept; --" PRIMARY KEY ("id")
);

COMMIT;
