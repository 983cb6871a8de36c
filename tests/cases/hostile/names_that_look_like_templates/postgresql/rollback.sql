-- schemac: rollback script for PostgreSQL 14 and later, 5 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 5 back: add index {# note #} on {{ table }} (lossless)
DROP INDEX "{# note #}";

-- step 4 back: add column {{ table }}.# (lossless)
ALTER TABLE "{{ table }}" DROP COLUMN "#";

-- step 3 back: add column {{ table }}.${HOME} (lossless)
ALTER TABLE "{{ table }}" DROP COLUMN "${HOME}";

-- step 2 back: add column {{ table }}.%s (lossless)
ALTER TABLE "{{ table }}" DROP COLUMN "%s";

-- step 1 back: add column {{ table }}.{% if x %} (lossless)
ALTER TABLE "{{ table }}" DROP COLUMN "{% if x %}";

COMMIT;
