-- schemac: forward script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 2: create routine touch (expand; reverse: lossless)
create function touch() returns trigger language plpgsql as $$
begin
  new.updated_at := now();
  return new;
end
$$;

-- step 2 of 2: create trigger note_touched on note (expand; reverse: lossless)
--   lock SHARE ROW EXCLUSIVE, blocks writes for a moment
CREATE TRIGGER "note_touched" BEFORE UPDATE ON "note"
  FOR EACH ROW WHEN ("old"."body" <> "new"."body")
  execute function touch();
COMMENT ON TRIGGER "note_touched" ON "note" IS 'Keeps the time';

COMMIT;
