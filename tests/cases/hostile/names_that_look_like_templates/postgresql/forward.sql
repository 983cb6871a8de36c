-- schemac: forward script for PostgreSQL 14 and later, 5 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 5: add column {{ table }}.{% if x %} (expand; reverse: lossless)
ALTER TABLE "{{ table }}" ADD COLUMN "{% if x %}" integer;

-- step 2 of 5: add column {{ table }}.%s (expand; reverse: lossless)
ALTER TABLE "{{ table }}" ADD COLUMN "%s" integer;

-- step 3 of 5: add column {{ table }}.${HOME} (expand; reverse: lossless)
ALTER TABLE "{{ table }}" ADD COLUMN "${HOME}" integer;

-- step 4 of 5: add column {{ table }}.# (expand; reverse: lossless)
ALTER TABLE "{{ table }}" ADD COLUMN "#" integer;

-- step 5 of 5: add index {# note #} on {{ table }} (expand; reverse: lossless)
CREATE INDEX "{# note #}" ON "{{ table }}" ("{% if x %}", "%s", "#");

COMMIT;
