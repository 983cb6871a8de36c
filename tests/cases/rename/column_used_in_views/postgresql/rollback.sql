-- schemac: rollback script for PostgreSQL 14 and later, 5 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 5 back: create view w (lossless)
DROP VIEW "w";

-- step 4 back: create view v (lossless)
DROP VIEW "v";

-- step 3 back: rename column t.mail to email (lossless)
ALTER TABLE "t" RENAME COLUMN "email" TO "mail";

-- step 2 back: drop view v (lossless)
CREATE VIEW "v" AS
select
  "id",
  "mail"
from "t";

-- step 1 back: drop view w (lossless)
CREATE VIEW "w" AS
select
  "mail"
from "v"
where "mail" <> '';

COMMIT;
