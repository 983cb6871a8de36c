-- schemac: forward script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 2: create table t (expand; reverse: lossy: rows written to table t since)
CREATE TABLE "t" (
  "id" integer NOT NULL,
  "seen" timestamptz(6) NOT NULL DEFAULT now(),
  CONSTRAINT "pk_t" PRIMARY KEY ("id")
);

-- step 2 of 2: create trigger touch_t on t (expand; reverse: lossless)
CREATE FUNCTION "touch_t"() RETURNS trigger LANGUAGE plpgsql SET timezone = 'UTC' AS $schemac$
BEGIN
  IF NEW."seen" IS NOT DISTINCT FROM OLD."seen" THEN
    NEW."seen" := now();
  END IF;
  RETURN NEW;
END
$schemac$;
CREATE TRIGGER "touch_t" BEFORE UPDATE ON "t" FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION "touch_t"();

COMMIT;
