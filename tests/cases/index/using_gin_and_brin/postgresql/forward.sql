-- schemac: forward script for PostgreSQL 14 and later, 4 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 4: add index idx_t_doc on t (expand; reverse: lossless)
CREATE INDEX "idx_t_doc" ON "t" USING gin ("doc" "jsonb_path_ops");

-- step 2 of 4: add index idx_t_at on t (expand; reverse: lossless)
CREATE INDEX "idx_t_at" ON "t" USING brin ("at") WITH (pages_per_range = 32);

-- step 3 of 4: add index idx_t_code on t (expand; reverse: lossless)
CREATE INDEX "idx_t_code" ON "t" USING hash ("code");

-- step 4 of 4: add index idx_t_like on t (expand; reverse: lossless)
CREATE INDEX "idx_t_like" ON "t" ("code" "varchar_pattern_ops" NULLS FIRST);

COMMIT;
