-- schemac: rollback script for PostgreSQL 14 and later, 4 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 4 (create view): drop view posts (lossless)
DROP VIEW "posts";

-- undo step 3 (rename constraint): rename primary key pk_account to pk_user on account (lossless)
ALTER TABLE "account" RENAME CONSTRAINT "pk_account" TO "pk_user";

-- undo step 2 (rename table): rename table account to user (lossless)
ALTER TABLE "account" RENAME TO "user";

-- undo step 1 (drop view): create view posts (lossy: privileges on view posts do not come back)
CREATE VIEW "posts" AS
select
  "p"."id",
  "u"."name"
from "post" as "p"
join "user" as "u" on "u"."id" = "p"."user_id";

COMMIT;
