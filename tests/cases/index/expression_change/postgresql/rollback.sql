-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 2 back: add index idx_person_email on person (lossless)
DROP INDEX "idx_person_email";

-- step 1 back: drop index idx_person_email on person (lossless)
CREATE INDEX "idx_person_email" ON "person" ((lower("email")));

COMMIT;
