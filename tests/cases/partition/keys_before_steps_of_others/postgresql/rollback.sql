-- schemac: rollback script for PostgreSQL 14 and later, 5 steps
-- 1 transaction and 1 step outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds)

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

-- undo step 5 (add index): drop index idx_mail on account (lossless)
--   lock SHARE UPDATE EXCLUSIVE on account, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_mail";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 4 (add primary key): drop primary key of event (lossless)
--   lock ACCESS EXCLUSIVE on event, blocks reads and writes for a moment
ALTER TABLE "event" DROP CONSTRAINT "pk_event";

-- undo step 3 (add index): drop index idx_n on event (lossless)
--   lock ACCESS EXCLUSIVE on event, blocks reads and writes for a moment
DROP INDEX "idx_n";

-- undo step 2 (set partitioning): set partitioning of event (lossy: what the schema does not name of table event (privileges on columns, triggers, publications, statistics objects) do not come back)
--   lock ACCESS EXCLUSIVE on event, blocks reads and writes; rewrites the table
ALTER TABLE "event" RENAME TO "schemac_old_table";
ALTER TABLE "event_p0" RENAME TO "schemac_old_table_1";
ALTER TABLE "event_p1" RENAME TO "schemac_old_table_2";
CREATE TABLE "event" (
  "id" bigint NOT NULL,
  "n" integer NOT NULL
);
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

-- undo step 1 (drop primary key): add primary key of event (lossless)
--   lock ACCESS EXCLUSIVE on event, blocks reads and writes; builds an index
ALTER TABLE "event" ADD CONSTRAINT "pk_event" PRIMARY KEY ("id");

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
