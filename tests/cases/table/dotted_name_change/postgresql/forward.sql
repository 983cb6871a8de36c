-- schemac: forward script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 2: add column history.log.who (expand; reverse: lossy: values written to column history.log.who since)
ALTER TABLE "history"."log" ADD COLUMN "who" varchar(60);

-- step 2 of 2: add index idx_log_who on history.log (expand; reverse: lossless)
CREATE INDEX "idx_log_who" ON "history"."log" ("who");

COMMIT;
