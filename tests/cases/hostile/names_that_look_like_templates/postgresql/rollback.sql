-- schemac: rollback script for PostgreSQL 14 and later, 5 steps
-- 1 transaction and 1 step outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds)

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

-- undo step 5 (add index): drop index {# note #} on {{ table }} (lossless)
--   lock SHARE UPDATE EXCLUSIVE on {{ table }}, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "{# note #}";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo steps 4 to 1, in one statement:
--   4 (add column): drop column {{ table }}.# (lossy: values written to column {{ table }}.# since)
--   3 (add column): drop column {{ table }}.${HOME} (lossy: values written to column {{ table }}.${HOME} since)
--   2 (add column): drop column {{ table }}.%s (lossy: values written to column {{ table }}.%s since)
--   1 (add column): drop column {{ table }}.{% if x %} (lossy: values written to column {{ table }}.{% if x %} since)
--   lock ACCESS EXCLUSIVE on {{ table }}, blocks reads and writes for a moment
ALTER TABLE "{{ table }}"
  DROP COLUMN "#",
  DROP COLUMN "${HOME}",
  DROP COLUMN "%s",
  DROP COLUMN "{% if x %}";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
