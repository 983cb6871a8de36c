-- schemac: rollback script for PostgreSQL 14 and later, 5 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 5 (add index): drop index {# note #} on {{ table }} (lossless)
DROP INDEX "{# note #}";

-- undo steps 4 to 1, in one statement:
--   4 (add column): drop column {{ table }}.# (lossy: values written to column {{ table }}.# since)
--   3 (add column): drop column {{ table }}.${HOME} (lossy: values written to column {{ table }}.${HOME} since)
--   2 (add column): drop column {{ table }}.%s (lossy: values written to column {{ table }}.%s since)
--   1 (add column): drop column {{ table }}.{% if x %} (lossy: values written to column {{ table }}.{% if x %} since)
ALTER TABLE "{{ table }}"
  DROP COLUMN "#",
  DROP COLUMN "${HOME}",
  DROP COLUMN "%s",
  DROP COLUMN "{% if x %}";

COMMIT;
