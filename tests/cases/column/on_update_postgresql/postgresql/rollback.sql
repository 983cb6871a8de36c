-- schemac: rollback script for PostgreSQL 14 and later, 19 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 19 (drop table): create table gone (lossy: the rows of table gone and privileges on it do not come back)
CREATE TABLE "gone" (
  "id" integer NOT NULL,
  "changed" timestamptz(6) NOT NULL DEFAULT now(),
  CONSTRAINT "pk_gone" PRIMARY KEY ("id")
);

-- undo step 18 (drop column): add column e.changed (lossy: the values of column e.changed do not come back)
--   lock ACCESS EXCLUSIVE on e, blocks reads and writes for a moment
ALTER TABLE "e" ADD COLUMN "changed" timestamptz(6) NOT NULL DEFAULT now();

-- undo step 17 (create touch): drop trigger touch_new_d on new_d (lossless)
--   lock ACCESS EXCLUSIVE on new_d, blocks reads and writes for a moment
DROP TRIGGER "touch_new_d" ON "new_d";
DROP FUNCTION "touch_new_d"();

-- undo step 16 (create touch): drop trigger touch_it's "quoted" on it's "quoted" (lossless)
DROP TRIGGER "touch_it's ""quoted""" ON "it's ""quoted""";
DROP FUNCTION "touch_it's ""quoted"""();

-- undo step 15 (create touch): drop trigger touch_c on c (lossless)
--   lock ACCESS EXCLUSIVE on c, blocks reads and writes for a moment
DROP TRIGGER "touch_c" ON "c";
DROP FUNCTION "touch_c"();

-- undo step 14 (create touch): drop trigger touch_b on b (lossless)
--   lock ACCESS EXCLUSIVE on b, blocks reads and writes for a moment
DROP TRIGGER "touch_b" ON "b";
DROP FUNCTION "touch_b"();

-- undo step 13 (create touch): drop trigger touch_a_very_long_name_of_a_table_that_is_nearly_at_th_fc01fc9c on a_very_long_name_of_a_table_that_is_nearly_at_the_limit_of_63b (lossless)
DROP TRIGGER "touch_a_very_long_name_of_a_table_that_is_nearly_at_th_fc01fc9c" ON "a_very_long_name_of_a_table_that_is_nearly_at_the_limit_of_63b";
DROP FUNCTION "touch_a_very_long_name_of_a_table_that_is_nearly_at_th_fc01fc9c"();

-- undo step 12 (add column): drop column same.x (lossy: values written to column same.x since)
--   lock ACCESS EXCLUSIVE on same, blocks reads and writes for a moment
ALTER TABLE "same" DROP COLUMN "x";

-- undo step 11 (add column): drop column b.it's (lossy: values written to column b.it's since)
--   lock ACCESS EXCLUSIVE on b, blocks reads and writes for a moment
ALTER TABLE "b" DROP COLUMN "it's";

-- undo step 10 (create table): drop table it's "quoted" (lossy: rows written to table it's "quoted" since)
--   lock ACCESS EXCLUSIVE on it's "quoted", blocks reads and writes for a moment
DROP TABLE "it's ""quoted""";

-- undo step 9 (create table): drop table a_very_long_name_of_a_table_that_is_nearly_at_the_limit_of_63b (lossy: rows written to table a_very_long_name_of_a_table_that_is_nearly_at_the_limit_of_63b since)
--   lock ACCESS EXCLUSIVE on a_very_long_name_of_a_table_that_is_nearly_at_the_limit_of_63b, blocks reads and writes for a moment
DROP TABLE "a_very_long_name_of_a_table_that_is_nearly_at_the_limit_of_63b";

-- undo step 8 (rename constraint): rename primary key pk_new_d to pk_old_d on new_d (lossless)
--   lock ACCESS EXCLUSIVE on new_d, blocks reads and writes for a moment
ALTER TABLE "new_d" RENAME CONSTRAINT "pk_new_d" TO "pk_old_d";

-- undo step 7 (rename column): rename column c.touched to changed (lossless)
--   lock ACCESS EXCLUSIVE on c, blocks reads and writes for a moment
ALTER TABLE "c" RENAME COLUMN "touched" TO "changed";

-- undo step 6 (rename table): rename table new_d to old_d (lossless)
--   lock ACCESS EXCLUSIVE on new_d, blocks reads and writes for a moment
ALTER TABLE "new_d" RENAME TO "old_d";

-- undo step 5 (drop touch): create trigger touch_old_d on old_d (lossless)
--   lock SHARE ROW EXCLUSIVE on old_d, blocks writes for a moment
CREATE FUNCTION "touch_old_d"() RETURNS trigger LANGUAGE plpgsql SET timezone = 'UTC' AS $schemac$
BEGIN
  IF NEW."changed" IS NOT DISTINCT FROM OLD."changed" THEN
    NEW."changed" := now();
  END IF;
  RETURN NEW;
END
$schemac$;
CREATE TRIGGER "touch_old_d" BEFORE UPDATE ON "old_d" FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION "touch_old_d"();

-- undo step 4 (drop touch): create trigger touch_gone on gone (lossless)
--   lock SHARE ROW EXCLUSIVE on gone, blocks writes for a moment
CREATE FUNCTION "touch_gone"() RETURNS trigger LANGUAGE plpgsql SET timezone = 'UTC' AS $schemac$
BEGIN
  IF NEW."changed" IS NOT DISTINCT FROM OLD."changed" THEN
    NEW."changed" := now();
  END IF;
  RETURN NEW;
END
$schemac$;
CREATE TRIGGER "touch_gone" BEFORE UPDATE ON "gone" FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION "touch_gone"();

-- undo step 3 (drop touch): create trigger touch_e on e (lossless)
--   lock SHARE ROW EXCLUSIVE on e, blocks writes for a moment
CREATE FUNCTION "touch_e"() RETURNS trigger LANGUAGE plpgsql SET timezone = 'UTC' AS $schemac$
BEGIN
  IF NEW."changed" IS NOT DISTINCT FROM OLD."changed" THEN
    NEW."changed" := now();
  END IF;
  RETURN NEW;
END
$schemac$;
CREATE TRIGGER "touch_e" BEFORE UPDATE ON "e" FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION "touch_e"();

-- undo step 2 (drop touch): create trigger touch_c on c (lossless)
--   lock SHARE ROW EXCLUSIVE on c, blocks writes for a moment
CREATE FUNCTION "touch_c"() RETURNS trigger LANGUAGE plpgsql SET timezone = 'UTC' AS $schemac$
BEGIN
  IF NEW."changed" IS NOT DISTINCT FROM OLD."changed" THEN
    NEW."changed" := now();
  END IF;
  RETURN NEW;
END
$schemac$;
CREATE TRIGGER "touch_c" BEFORE UPDATE ON "c" FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION "touch_c"();

-- undo step 1 (drop touch): create trigger touch_a on a (lossless)
--   lock SHARE ROW EXCLUSIVE on a, blocks writes for a moment
CREATE FUNCTION "touch_a"() RETURNS trigger LANGUAGE plpgsql SET timezone = 'UTC' AS $schemac$
BEGIN
  IF NEW."changed" IS NOT DISTINCT FROM OLD."changed" THEN
    NEW."changed" := now();
  END IF;
  RETURN NEW;
END
$schemac$;
CREATE TRIGGER "touch_a" BEFORE UPDATE ON "a" FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION "touch_a"();

COMMIT;
