-- schemac: forward script for PostgreSQL 14 and later, 5 steps
-- 1 transaction and 1 step outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds), or take back from that step on

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- steps 1 to 4 of 5, in one statement:
--   1: add column {{ table }}.{% if x %} (expand; reverse: lossy: values written to column {{ table }}.{% if x %} since)
--   2: add column {{ table }}.%s (expand; reverse: lossy: values written to column {{ table }}.%s since)
--   3: add column {{ table }}.${HOME} (expand; reverse: lossy: values written to column {{ table }}.${HOME} since)
--   4: add column {{ table }}.# (expand; reverse: lossy: values written to column {{ table }}.# since)
--   lock ACCESS EXCLUSIVE on {{ table }}, blocks reads and writes for a moment
ALTER TABLE "{{ table }}"
  ADD COLUMN "{% if x %}" integer,
  ADD COLUMN "%s" integer,
  ADD COLUMN "${HOME}" integer,
  ADD COLUMN "#" integer;

COMMIT;

-- step 5 of 5: add index {# note #} on {{ table }} (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on {{ table }}, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"{# note #}"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "{# note #}" ON "{{ table }}" ("{% if x %}", "%s", "#");
SET lock_timeout = '10s';

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
