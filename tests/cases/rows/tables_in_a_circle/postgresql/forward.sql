-- schemac: forward script for PostgreSQL 14 and later, 5 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 5: create table person (expand; reverse: lossy: rows written to table person since)
CREATE TABLE "person" (
  "id" integer NOT NULL,
  "team_id" integer NOT NULL,
  "boss_id" integer,
  CONSTRAINT "pk_person" PRIMARY KEY ("id"),
  CONSTRAINT "fk_person_boss_id" FOREIGN KEY ("boss_id") REFERENCES "person" ("id")
);

-- step 2 of 5: create table team (expand; reverse: lossy: rows written to table team since)
CREATE TABLE "team" (
  "id" integer NOT NULL,
  "head_id" integer NOT NULL,
  CONSTRAINT "pk_team" PRIMARY KEY ("id"),
  CONSTRAINT "fk_team_head_id" FOREIGN KEY ("head_id") REFERENCES "person" ("id")
);

-- step 3 of 5: insert 2 rows of table person (expand; reverse: lossless)
INSERT INTO "person" ("id", "team_id", "boss_id") VALUES
  (7, 1, 7),
  (8, 1, 7);

-- step 4 of 5: insert 1 row of table team (expand; reverse: lossless)
INSERT INTO "team" ("id", "head_id") VALUES
  (1, 7);

-- step 5 of 5: add foreign key fk_person_team_id on person (expand; reverse: lossless)
ALTER TABLE "person" ADD CONSTRAINT "fk_person_team_id" FOREIGN KEY ("team_id") REFERENCES "team" ("id");

COMMIT;
