-- schemac: forward script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 3: create table a (expand; reverse: lossy: rows written to table a since)
CREATE TABLE "a" (
  "id" bigint NOT NULL,
  CONSTRAINT "pk_a" PRIMARY KEY ("id")
) PARTITION BY HASH ("id");
CREATE TABLE "a_p0" PARTITION OF "a" FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE "a_p1" PARTITION OF "a" FOR VALUES WITH (MODULUS 2, REMAINDER 1);

-- step 2 of 3: create table b (expand; reverse: lossy: rows written to table b since)
CREATE TABLE "b" (
  "id" bigint NOT NULL,
  "a" bigint NOT NULL,
  CONSTRAINT "pk_b" PRIMARY KEY ("id"),
  CONSTRAINT "fk_b_a" FOREIGN KEY ("a") REFERENCES "a" ("id")
);

-- step 3 of 3: create table c (expand; reverse: lossy: rows written to table c since)
CREATE TABLE "c" (
  "id" bigint NOT NULL,
  "b" bigint NOT NULL,
  CONSTRAINT "pk_c" PRIMARY KEY ("id"),
  CONSTRAINT "fk_c_b" FOREIGN KEY ("b") REFERENCES "b" ("id")
) PARTITION BY HASH ("id");
CREATE TABLE "c_p0" PARTITION OF "c" FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE "c_p1" PARTITION OF "c" FOR VALUES WITH (MODULUS 2, REMAINDER 1);

COMMIT;
