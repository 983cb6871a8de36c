-- schemac: forward script for TiDB 7.5 and later, 9 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 9: alter table job: ttl (migrate; reverse: lossless)
ALTER TABLE `job` REMOVE TTL;

-- step 2 of 9: rename column job.id to job_id (contract; reverse: lossless)
ALTER TABLE `job` RENAME COLUMN `id` TO `job_id`;

-- step 3 of 9: create table item (expand; reverse: lossy: rows written to table item since)
CREATE TABLE `item` (
  `id` bigint NOT NULL AUTO_RANDOM(5),
  PRIMARY KEY (`id`)
) PRE_SPLIT_REGIONS=2;

-- step 4 of 9: create table line (expand; reverse: lossy: rows written to table line since)
CREATE TABLE `line` (
  `a` bigint NOT NULL,
  `made` datetime(6) NOT NULL
) SHARD_ROW_ID_BITS=4 PRE_SPLIT_REGIONS=3 AUTO_ID_CACHE=1 TTL=`made` + interval 2 month;

-- step 5 of 9: alter table event: auto_id_cache, clustered, placement_policy, shard_row_id_bits (migrate; reverse: lossless)
ALTER TABLE `event` SHARD_ROW_ID_BITS=4;
ALTER TABLE `event` AUTO_ID_CACHE=100;
ALTER TABLE `event` PLACEMENT POLICY=`east`;

-- step 6 of 9: drop primary key of job (migrate; reverse: lossless, but fails where two rows share the primary key of job)
ALTER TABLE `job` DROP PRIMARY KEY;

-- step 7 of 9: add primary key of event (migrate; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `event` ADD PRIMARY KEY (`id`) NONCLUSTERED;

-- step 8 of 9: add primary key of job (migrate; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `job` ADD PRIMARY KEY (`job_id`, `at`) NONCLUSTERED;

-- step 9 of 9: alter table event: ttl, ttl_enable (migrate; reverse: lossless)
ALTER TABLE `event` TTL=`at` + interval 1 day;
ALTER TABLE `event` TTL_ENABLE='OFF';

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
