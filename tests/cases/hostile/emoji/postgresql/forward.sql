-- schemac: forward script for PostgreSQL 14 and later, 4 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 4: alter table 🎟️: comment (expand; reverse: lossless)
COMMENT ON TABLE "🎟️" IS '🎉 tickets';

-- step 2 of 4: add column 🎟️.🎸 band (expand; reverse: lossy: values written to column 🎟️.🎸 band since)
ALTER TABLE "🎟️" ADD COLUMN "🎸 band" varchar(20) NOT NULL DEFAULT '🤘';
COMMENT ON COLUMN "🎟️"."🎸 band" IS 'plays 🎶';

-- step 3 of 4: add index idx_🎸 on 🎟️ (expand; reverse: lossless)
CREATE INDEX "idx_🎸" ON "🎟️" ("🎸 band");

-- step 4 of 4: add check chk_🎸 on 🎟️ (migrate; reverse: lossless)
ALTER TABLE "🎟️" ADD CONSTRAINT "chk_🎸" CHECK ("🎸 band" <> '💤');

COMMIT;
