-- schemac: forward script for TiDB 7.5 and later, 5 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 5: add column {{ table }}.{% if x %} (expand; reverse: lossless)
ALTER TABLE `{{ table }}` ADD COLUMN `{% if x %}` int NULL;

-- step 2 of 5: add column {{ table }}.%s (expand; reverse: lossless)
ALTER TABLE `{{ table }}` ADD COLUMN `%s` int NULL;

-- step 3 of 5: add column {{ table }}.${HOME} (expand; reverse: lossless)
ALTER TABLE `{{ table }}` ADD COLUMN `${HOME}` int NULL;

-- step 4 of 5: add column {{ table }}.# (expand; reverse: lossless)
ALTER TABLE `{{ table }}` ADD COLUMN `#` int NULL;

-- step 5 of 5: add index {# note #} on {{ table }} (expand; reverse: lossless)
ALTER TABLE `{{ table }}` ADD INDEX `{# note #}` (`{% if x %}`, `%s`, `#`);
