-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 2 (add primary key): drop primary key of event (lossless)
ALTER TABLE "event" DROP CONSTRAINT "pk_event";

-- undo step 1 (add column): drop column event.id (lossy: values written to column event.id since)
ALTER TABLE "event" DROP COLUMN "id";

COMMIT;
