-- schemac: forward script for PostgreSQL 14 and later, 5 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- steps 1 to 4 of 5, in one statement:
--   1: add column {{ table }}.{% if x %} (expand; reverse: lossy: values written to column {{ table }}.{% if x %} since)
--   2: add column {{ table }}.%s (expand; reverse: lossy: values written to column {{ table }}.%s since)
--   3: add column {{ table }}.${HOME} (expand; reverse: lossy: values written to column {{ table }}.${HOME} since)
--   4: add column {{ table }}.# (expand; reverse: lossy: values written to column {{ table }}.# since)
ALTER TABLE "{{ table }}"
  ADD COLUMN "{% if x %}" integer,
  ADD COLUMN "%s" integer,
  ADD COLUMN "${HOME}" integer,
  ADD COLUMN "#" integer;

-- step 5 of 5: add index {# note #} on {{ table }} (expand; reverse: lossless)
CREATE INDEX "{# note #}" ON "{{ table }}" ("{% if x %}", "%s", "#");

COMMIT;
