-- schemac: forward script for PostgreSQL 14 and later, 5 steps
-- 1 transaction and 1 step outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds), or take back from that step on

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 5: drop primary key of event (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on event, blocks reads and writes for a moment
ALTER TABLE "event" DROP CONSTRAINT "pk_event";

-- step 2 of 5: set partitioning of event (migrate; reverse: lossy: what the schema does not name of table event (privileges on columns, triggers, publications, statistics objects) do not come back)
--   lock ACCESS EXCLUSIVE on event, blocks reads and writes; rewrites the table
ALTER TABLE "event" RENAME TO "schemac_old_table";
CREATE TABLE "event" (
  "id" bigint NOT NULL,
  "n" integer NOT NULL
) PARTITION BY HASH ("id");
CREATE TABLE "event_p0" PARTITION OF "event" FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE "event_p1" PARTITION OF "event" FOR VALUES WITH (MODULUS 2, REMAINDER 1);
DO $schemac$
DECLARE
  former pg_class;
  made regclass;
  given record;
BEGIN
  SELECT * INTO former FROM pg_class WHERE oid = to_regclass('"schemac_old_table"');
  FOR made IN SELECT to_regclass('"event"') UNION ALL SELECT inhrelid FROM pg_inherits WHERE inhparent = to_regclass('"event"') LOOP
    EXECUTE format('ALTER TABLE %s OWNER TO %I', made, pg_get_userbyid(former.relowner));
  END LOOP;
  FOR given IN SELECT privilege_type, is_grantable, CASE grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(grantee)) END AS role FROM aclexplode(former.relacl) WHERE grantee <> former.relowner LOOP
    EXECUTE format('GRANT %s ON TABLE %s TO %s%s', given.privilege_type, to_regclass('"event"'), given.role, CASE WHEN given.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END);
  END LOOP;
END
$schemac$;
INSERT INTO "event" ("id", "n") SELECT "id", "n" FROM "schemac_old_table";
DROP TABLE "schemac_old_table";

-- step 3 of 5: add index idx_n on event (expand; reverse: lossless)
--   lock SHARE on event, blocks writes; builds an index
CREATE INDEX "idx_n" ON "event" ("n");

-- step 4 of 5: add primary key of event (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on event, blocks reads and writes; builds an index
ALTER TABLE "event" ADD CONSTRAINT "pk_event" PRIMARY KEY ("id");

COMMIT;

-- step 5 of 5: add index idx_mail on account (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on account, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_mail"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_mail" ON "account" ("mail");
SET lock_timeout = '10s';

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
