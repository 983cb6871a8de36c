-- schemac: forward script for PostgreSQL 14 and later, 19 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 19: drop trigger touch_a on a (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on a, blocks reads and writes for a moment
DROP TRIGGER "touch_a" ON "a";
DROP FUNCTION "touch_a"();

-- step 2 of 19: drop trigger touch_c on c (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on c, blocks reads and writes for a moment
DROP TRIGGER "touch_c" ON "c";
DROP FUNCTION "touch_c"();

-- step 3 of 19: drop trigger touch_e on e (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on e, blocks reads and writes for a moment
DROP TRIGGER "touch_e" ON "e";
DROP FUNCTION "touch_e"();

-- step 4 of 19: drop trigger touch_gone on gone (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on gone, blocks reads and writes for a moment
DROP TRIGGER "touch_gone" ON "gone";
DROP FUNCTION "touch_gone"();

-- step 5 of 19: drop trigger touch_old_d on old_d (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on old_d, blocks reads and writes for a moment
DROP TRIGGER "touch_old_d" ON "old_d";
DROP FUNCTION "touch_old_d"();

-- step 6 of 19: rename table old_d to new_d (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on old_d, blocks reads and writes for a moment
ALTER TABLE "old_d" RENAME TO "new_d";

-- step 7 of 19: rename column c.changed to touched (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on c, blocks reads and writes for a moment
ALTER TABLE "c" RENAME COLUMN "changed" TO "touched";

-- step 8 of 19: rename primary key pk_old_d to pk_new_d on new_d (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on new_d, blocks reads and writes for a moment
ALTER TABLE "new_d" RENAME CONSTRAINT "pk_old_d" TO "pk_new_d";

-- step 9 of 19: create table a_very_long_name_of_a_table_that_is_nearly_at_the_limit_of_63b (expand; reverse: lossy: rows written to table a_very_long_name_of_a_table_that_is_nearly_at_the_limit_of_63b since)
CREATE TABLE "a_very_long_name_of_a_table_that_is_nearly_at_the_limit_of_63b" (
  "id" integer NOT NULL,
  "changed" timestamptz(6) NOT NULL DEFAULT now(),
  CONSTRAINT "pk_a_very_long_name_of_a_table_that_is_nearly_at_the_l_f8aedf50" PRIMARY KEY ("id")
);

-- step 10 of 19: create table it's "quoted" (expand; reverse: lossy: rows written to table it's "quoted" since)
CREATE TABLE "it's ""quoted""" (
  "id" integer NOT NULL,
  "a ""b""" timestamptz(6) NOT NULL DEFAULT now(),
  CONSTRAINT "pk_it's ""quoted""" PRIMARY KEY ("id")
);

-- step 11 of 19: add column b.it's (expand; reverse: lossy: values written to column b.it's since)
--   lock ACCESS EXCLUSIVE on b, blocks reads and writes for a moment
ALTER TABLE "b" ADD COLUMN "it's" timestamp(6) NOT NULL DEFAULT now();

-- step 12 of 19: add column same.x (expand; reverse: lossy: values written to column same.x since)
--   lock ACCESS EXCLUSIVE on same, blocks reads and writes for a moment
ALTER TABLE "same" ADD COLUMN "x" integer;

-- step 13 of 19: create trigger touch_a_very_long_name_of_a_table_that_is_nearly_at_th_fc01fc9c on a_very_long_name_of_a_table_that_is_nearly_at_the_limit_of_63b (expand; reverse: lossless)
CREATE FUNCTION "touch_a_very_long_name_of_a_table_that_is_nearly_at_th_fc01fc9c"() RETURNS trigger LANGUAGE plpgsql SET timezone = 'UTC' AS $schemac$
BEGIN
  IF NEW."changed" IS NOT DISTINCT FROM OLD."changed" THEN
    NEW."changed" := now();
  END IF;
  RETURN NEW;
END
$schemac$;
CREATE TRIGGER "touch_a_very_long_name_of_a_table_that_is_nearly_at_th_fc01fc9c" BEFORE UPDATE ON "a_very_long_name_of_a_table_that_is_nearly_at_the_limit_of_63b" FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION "touch_a_very_long_name_of_a_table_that_is_nearly_at_th_fc01fc9c"();

-- step 14 of 19: create trigger touch_b on b (migrate; reverse: lossless)
--   lock SHARE ROW EXCLUSIVE on b, blocks writes for a moment
CREATE FUNCTION "touch_b"() RETURNS trigger LANGUAGE plpgsql SET timezone = 'UTC' AS $schemac$
BEGIN
  IF NEW."changed" IS NOT DISTINCT FROM OLD."changed" THEN
    NEW."changed" := now();
  END IF;
  IF NEW."it's" IS NOT DISTINCT FROM OLD."it's" THEN
    NEW."it's" := now();
  END IF;
  RETURN NEW;
END
$schemac$;
CREATE TRIGGER "touch_b" BEFORE UPDATE ON "b" FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION "touch_b"();

-- step 15 of 19: create trigger touch_c on c (migrate; reverse: lossless)
--   lock SHARE ROW EXCLUSIVE on c, blocks writes for a moment
CREATE FUNCTION "touch_c"() RETURNS trigger LANGUAGE plpgsql SET timezone = 'UTC' AS $schemac$
BEGIN
  IF NEW."touched" IS NOT DISTINCT FROM OLD."touched" THEN
    NEW."touched" := now();
  END IF;
  RETURN NEW;
END
$schemac$;
CREATE TRIGGER "touch_c" BEFORE UPDATE ON "c" FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION "touch_c"();

-- step 16 of 19: create trigger touch_it's "quoted" on it's "quoted" (expand; reverse: lossless)
CREATE FUNCTION "touch_it's ""quoted"""() RETURNS trigger LANGUAGE plpgsql SET timezone = 'UTC' AS $schemac$
BEGIN
  IF NEW."a ""b""" IS NOT DISTINCT FROM OLD."a ""b""" THEN
    NEW."a ""b""" := now();
  END IF;
  RETURN NEW;
END
$schemac$;
CREATE TRIGGER "touch_it's ""quoted""" BEFORE UPDATE ON "it's ""quoted""" FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION "touch_it's ""quoted"""();

-- step 17 of 19: create trigger touch_new_d on new_d (migrate; reverse: lossless)
--   lock SHARE ROW EXCLUSIVE on new_d, blocks writes for a moment
CREATE FUNCTION "touch_new_d"() RETURNS trigger LANGUAGE plpgsql SET timezone = 'UTC' AS $schemac$
BEGIN
  IF NEW."changed" IS NOT DISTINCT FROM OLD."changed" THEN
    NEW."changed" := now();
  END IF;
  RETURN NEW;
END
$schemac$;
CREATE TRIGGER "touch_new_d" BEFORE UPDATE ON "new_d" FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION "touch_new_d"();

-- step 18 of 19: drop column e.changed (contract; reverse: lossy: the values of column e.changed do not come back)
--   lock ACCESS EXCLUSIVE on e, blocks reads and writes for a moment
ALTER TABLE "e" DROP COLUMN "changed";

-- step 19 of 19: drop table gone (contract; reverse: lossy: the rows of table gone and privileges on it do not come back)
--   lock ACCESS EXCLUSIVE on gone, blocks reads and writes for a moment
DROP TABLE "gone";

COMMIT;
