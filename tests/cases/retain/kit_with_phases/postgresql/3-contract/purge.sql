-- schemac: drops what the forward script for PostgreSQL 14 has kept aside. rollback.sql cannot run any more after this: run it when nobody wants to go back any more
DROP TABLE IF EXISTS "schemac_retained_user";

DROP TABLE IF EXISTS "schemac_retained_old";

DROP TYPE IF EXISTS "schemac_retained_kind";
