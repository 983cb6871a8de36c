-- schemac: forward script for TiDB 7.5 and later, 5 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 5: create table t (expand; reverse: lossy: rows written to table t since)
CREATE TABLE `t` (
  `id` int NOT NULL,
  `s` varchar(40) NOT NULL,
  `n` int NULL,
  `x` decimal(10,2) NULL,
  `f` double NULL,
  `d` date NULL,
  `at` datetime(6) NULL,
  `z` timestamp(6) NULL,
  `j` json NULL,
  `ok` tinyint(1) NULL,
  PRIMARY KEY (`id`)
);

-- step 2 of 5: create view documents (expand; reverse: lossless)
CREATE VIEW `documents` AS
select
  `id`,
  case when json_type(json_extract(`j`, '$."a"')) = 'ARRAY' then json_extract(`j`, '$."a"[0]') end as `first`,
  case when json_type(json_extract(`j`, '$."a"')) <> 'NULL' then json_unquote(json_extract(`j`, '$."a"')) end as `a`,
  json_contains_path(`j`, 'one', '$."0"') as `has`,
  json_set(`j`, '$."a"', `n`) as `changed`,
  json_remove(`j`, '$."a"') as `less`,
  json_object('ok', `ok` = true, 'n', `n`) as `built`,
  cast(case when `ok` then 'true' when not `ok` then 'false' end as char) as `word`,
  case when json_type(`j`) = 'ARRAY' then json_length(`j`) end as `size`
from `t`;

-- step 3 of 5: create view moments (expand; reverse: lossless)
CREATE VIEW `moments` AS
select
  `id`,
  year(`z`) as `y`,
  weekofyear(`d`) as `w`,
  elt(weekday(`at`) + 1, 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday') as `name`,
  cast(`d` as datetime(6)) + interval 0 + `n` month as `later`,
  cast(`d` as datetime) + interval 1 month + interval 1 day as `next`,
  timestampdiff(month, `z`, `at`) as `months`,
  cast(floor(cast(timestampdiff(microsecond, '1970-01-01 00:00:00', `at`) as decimal(30, 6)) / 1000000) as signed) as `clock`,
  cast(floor(unix_timestamp(`z`)) as signed) as `instant`,
  cast(floor(cast(timestampdiff(microsecond, '1970-01-01 00:00:00', `d`) as decimal(30, 6)) / 1000000) as signed) as `days`,
  cast(trim(trailing '.' from trim(trailing '0' from cast(cast(`z` as datetime(6)) as char))) as char) as `written`,
  datediff(cast(date_format(`z`, '%Y-%m-01') as datetime(6)), `z`) as `left`
from `t`;

-- step 4 of 5: create view numbers (expand; reverse: lossless)
CREATE VIEW `numbers` AS
select
  `id`,
  cast(`x` as decimal(65, 30)) / 3 as `third`,
  cast(`x` as decimal(65, 30)) / nullif(`n`, 0) as `share`,
  `f` / 2 as `half`,
  `n` % 7 as `rest`,
  `n` % nullif(0, 0) as `none`,
  mod(`n`, nullif(`id`, 0)) as `mods`,
  `n` div nullif(`id`, 0) as `whole`,
  greatest(`n`, `id`) as `more`,
  least(`x`, 1.5) as `less`,
  `n` as `same`,
  ceil(`x`) as `above`,
  sqrt(`x`) as `root`,
  ln(`f`) as `logarithm`,
  avg(cast(`x` as decimal(65, 30))) over () as `mean`
from `t`;

-- step 5 of 5: create view texts (expand; reverse: lossless)
CREATE VIEW `texts` AS
select
  `id`,
  substring(`s`, 2, 3) as `sure`,
  substring(`s`, greatest(`n`, 1), case when `n` < 1 then `n` + 2 - 1 else 2 end) as `unsure`,
  left(`s`, 3) as `head`,
  left(`s`, case when `n` < 0 then greatest(char_length(`s`) + `n`, 0) else `n` end) as `some`,
  lpad(`s`, greatest(`n`, 0), '*') as `padded`,
  case when '-' = '' then case when 2 > 1 then '' else `s` end when char_length(`s`) - char_length(replace(`s`, '-', '')) >= (2 - 1) * char_length('-') then substring_index(substring_index(`s`, '-', 2), '-', -1) when `s` is not null and '-' is not null then '' end as `part`,
  locate('a', convert(`s` using utf8mb4) collate utf8mb4_bin) = 1 as `a`,
  locate('b', convert(`s` using utf8mb4) collate utf8mb4_bin) > 0 as `b`,
  hex(`s`) as `digits`,
  (`s` like '________-____-____-____-____________' and `s` not regexp '[^0-9a-fA-F-]' and char_length(replace(`s`, '-', '')) = 32) as `is_id`
from `t`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
