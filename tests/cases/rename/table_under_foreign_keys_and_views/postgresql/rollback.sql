-- schemac: rollback script for PostgreSQL 14 and later, 4 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 4 back: create view posts (lossless)
DROP VIEW "posts";

-- step 3 back: rename primary key pk_user to pk_account on account (lossless)
ALTER TABLE "account" RENAME CONSTRAINT "pk_account" TO "pk_user";

-- step 2 back: rename table user to account (lossless)
ALTER TABLE "account" RENAME TO "user";

-- step 1 back: drop view posts (lossless)
CREATE VIEW "posts" AS
select
  "p"."id",
  "u"."name"
from "post" as "p"
join "user" as "u" on "u"."id" = "p"."user_id";

COMMIT;
