-- schemac: forward script for PostgreSQL 14 and later, 5 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

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
ALTER TABLE "event_a" RENAME TO "schemac_old_table_1";
ALTER TABLE "event_b" RENAME TO "schemac_old_table_2";
CREATE TABLE "event" (
  "id" integer NOT NULL,
  "day" date NOT NULL,
  "note" text
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
INSERT INTO "event" ("id", "day", "note") SELECT "id", "day", "note" FROM "schemac_old_table";
DROP TABLE "schemac_old_table";

-- step 3 of 5: alter column event.id: integer to bigint (expand; reverse: lossless, but fails where a value of column event.id does not fit its former type)
--   lock ACCESS EXCLUSIVE on event, blocks reads and writes; rewrites the table
ALTER TABLE "event" ALTER COLUMN "id" TYPE bigint;

-- step 4 of 5: set partitioning of event (migrate; reverse: lossy: what the schema does not name of table event (privileges on columns, triggers, publications, statistics objects) do not come back)
--   lock ACCESS EXCLUSIVE on event, blocks reads and writes; rewrites the table
ALTER TABLE "event" RENAME TO "schemac_old_table";
CREATE TABLE "event" (
  "id" bigint NOT NULL,
  "day" date NOT NULL,
  "note" text
) PARTITION BY RANGE ("id");
CREATE TABLE "event_a" PARTITION OF "event" FOR VALUES FROM (MINVALUE) TO (2);
CREATE TABLE "event_b" PARTITION OF "event" FOR VALUES FROM (2) TO (MAXVALUE);
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
INSERT INTO "event" ("id", "day", "note") SELECT "id", "day", "note" FROM "schemac_old_table";
DROP TABLE "schemac_old_table";

-- step 5 of 5: add primary key of event (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on event, blocks reads and writes; builds an index
ALTER TABLE "event" ADD CONSTRAINT "pk_event" PRIMARY KEY ("id");

COMMIT;
