-- schemac: forward script for PostgreSQL 14 and later, 4 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 4: drop view posts (contract; reverse: lossless)
DROP VIEW "posts";

-- step 2 of 4: rename table user to account (contract; reverse: lossless)
ALTER TABLE "user" RENAME TO "account";

-- step 3 of 4: rename primary key pk_user to pk_account on account (migrate; reverse: lossless)
ALTER TABLE "account" RENAME CONSTRAINT "pk_user" TO "pk_account";

-- step 4 of 4: create view posts (expand; reverse: lossless)
CREATE VIEW "posts" AS
select
  "p"."id",
  "u"."name"
from "post" as "p"
join "account" as "u" on "u"."id" = "p"."user_id";

COMMIT;
