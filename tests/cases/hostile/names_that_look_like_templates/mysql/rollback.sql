-- schemac: rollback script for MySQL 8.0.16 and later, 5 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 5 back: add index {# note #} on {{ table }} (lossless)
ALTER TABLE `{{ table }}` DROP INDEX `{# note #}`;

-- steps 1 to 4 back, together:
-- step 4 back: add column {{ table }}.# (lossless)
-- step 3 back: add column {{ table }}.${HOME} (lossless)
-- step 2 back: add column {{ table }}.%s (lossless)
-- step 1 back: add column {{ table }}.{% if x %} (lossless)
ALTER TABLE `{{ table }}`
  DROP COLUMN `#`,
  DROP COLUMN `${HOME}`,
  DROP COLUMN `%s`,
  DROP COLUMN `{% if x %}`;
