-- schemac: forward script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 2: drop index idx_person_email on person (migrate; reverse: lossless)
DROP INDEX "idx_person_email";

-- step 2 of 2: add index idx_person_email on person (expand; reverse: lossless)
CREATE UNIQUE INDEX "idx_person_email" ON "person" ((upper("email")));

COMMIT;
