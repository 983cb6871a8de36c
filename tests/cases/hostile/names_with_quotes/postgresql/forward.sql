-- schemac: forward script for PostgreSQL 14 and later, 6 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- steps 1 to 3 of 6, in one statement:
--   1: add column it's.say "hi" (expand; reverse: lossy: values written to column it's.say "hi" since)
--   2: add column it's.back`tick (expand; reverse: lossy: values written to column it's.back`tick since)
--   3: add column it's.both's "` (expand; reverse: lossy: values written to column it's.both's "` since)
ALTER TABLE "it's"
  ADD COLUMN "say ""hi""" varchar(10),
  ADD COLUMN "back`tick" integer NOT NULL DEFAULT 1,
  ADD COLUMN "both's ""`" integer NOT NULL DEFAULT 2;

-- step 4 of 6: add index idx "1" on it's (expand; reverse: lossless)
CREATE INDEX "idx ""1""" ON "it's" ("say ""hi""", "back`tick");

-- step 5 of 6: add index idx`2 on it's (expand; reverse: lossless)
CREATE INDEX "idx`2" ON "it's" ("both's ""`");

-- step 6 of 6: add check chk'1 on it's (migrate; reverse: lossless)
ALTER TABLE "it's" ADD CONSTRAINT "chk'1" CHECK ("back`tick" > 0 and "both's ""`" > 1);

COMMIT;
