-- schemac: rollback script for TiDB 7.5 and later, 9 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- undo step 9 (alter table): alter table event: ttl, ttl_enable (lossless)
ALTER TABLE `event` TTL_ENABLE='ON';
ALTER TABLE `event` REMOVE TTL;

-- undo step 8 (add primary key): drop primary key of job (lossless)
ALTER TABLE `job` DROP PRIMARY KEY;

-- undo step 7 (add primary key): drop primary key of event (lossless)
ALTER TABLE `event` DROP PRIMARY KEY;

-- undo step 6 (drop primary key): add primary key of job (lossless, but fails where two rows share the primary key of job)
--   blocks nobody; builds an index
ALTER TABLE `job` ADD PRIMARY KEY (`job_id`) NONCLUSTERED;

-- undo step 5 (alter table): alter table event: auto_id_cache, clustered, placement_policy, shard_row_id_bits (lossless)
ALTER TABLE `event` PLACEMENT POLICY=DEFAULT;
ALTER TABLE `event` AUTO_ID_CACHE=0;
ALTER TABLE `event` SHARD_ROW_ID_BITS=0;

-- undo step 4 (create table): drop table line (lossy: rows written to table line since)
DROP TABLE `line`;

-- undo step 3 (create table): drop table item (lossy: rows written to table item since)
DROP TABLE `item`;

-- undo step 2 (rename column): rename column job.job_id to id (lossless)
ALTER TABLE `job` RENAME COLUMN `job_id` TO `id`;

-- undo step 1 (alter table): alter table job: ttl (lossless)
ALTER TABLE `job` TTL=`at` + interval 90 day;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
