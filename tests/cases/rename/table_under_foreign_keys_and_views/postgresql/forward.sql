-- schemac: forward script for PostgreSQL 14 and later, 4 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 4: drop view posts (migrate; reverse: lossy: privileges on view posts do not come back)
DROP VIEW "posts";

-- step 2 of 4: rename table user to account (contract; reverse: lossless)
ALTER TABLE "user" RENAME TO "account";

-- step 3 of 4: rename primary key pk_user to pk_account on account (migrate; reverse: lossless)
ALTER TABLE "account" RENAME CONSTRAINT "pk_user" TO "pk_account";

-- step 4 of 4: create view posts (migrate; reverse: lossless)
CREATE VIEW "posts" AS
select
  "p"."id",
  "u"."name"
from "post" as "p"
join "account" as "u" on "u"."id" = "p"."user_id";

COMMIT;
