-- schemac: rollback script for PostgreSQL 14 and later, 3 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 3 back: rename index schemac_rename_1 to idx_t_two on t (lossless)
ALTER INDEX "idx_t_two" RENAME TO "schemac_rename_1";

-- step 2 back: rename index idx_t_two to idx_t_one on t (lossless)
ALTER INDEX "idx_t_one" RENAME TO "idx_t_two";

-- step 1 back: rename index idx_t_one to schemac_rename_1 on t (lossless)
ALTER INDEX "schemac_rename_1" RENAME TO "idx_t_one";

COMMIT;
