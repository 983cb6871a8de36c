-- schemac: forward script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 2: add index idx_person_email on person (expand; reverse: lossless)
CREATE INDEX "idx_person_email" ON "person" ((lower("email")));

-- step 2 of 2: add index idx_person_sum on person (expand; reverse: lossless)
CREATE INDEX "idx_person_sum" ON "person" (("a" + "b"), "email" DESC);

COMMIT;
