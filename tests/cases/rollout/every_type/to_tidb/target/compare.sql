-- schemac: what the tables of rollout to_tidb hold in the target, TiDB 7.5 and later; reads every row of each
-- equal rows give equal lines in both stores: run it with mysql --batch --raw --skip-column-names DATABASE

SET NAMES utf8mb4;

SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';

SET SESSION time_zone = '+00:00';

START TRANSACTION WITH CONSISTENT SNAPSHOT;

-- every_type
-- not compared: data, since each server writes json in its own way
-- not compared: cheap, since its types in the two stores have no form in common
-- not compared: own, since it is of a server's own type
SELECT 'every_type' AS table_name, COUNT(*) AS row_count,
  CONCAT('id', '=', COALESCE(CAST(SUM(sum_1) AS CHAR), 'none'), ' ', 'tiny', '=', COALESCE(CAST(SUM(sum_2) AS CHAR), 'none'), ' ', 'huge', '=', COALESCE(CAST(SUM(sum_3) AS CHAR), 'none'), ' ', 'money', '=', COALESCE(CAST(SUM(sum_4) AS CHAR), 'none'), ' ', 'round', '=', COALESCE(CAST(SUM(sum_5) AS CHAR), 'none'), ' ', 'rate', '=', COALESCE(CAST(SUM(sum_6) AS CHAR), 'none'), ' ', 'here', '=', COALESCE(CAST(SUM(sum_7) AS CHAR), 'none')) AS sums,
  CONCAT(COALESCE(SUM(CAST(CONV(LEFT(row_hash, 15), 16, 10) AS DECIMAL(20, 0))), 0), '-', COALESCE(SUM(CAST(CONV(SUBSTRING(row_hash, 16, 15), 16, 10) AS DECIMAL(20, 0))), 0)) AS checksum
FROM (SELECT `id` AS sum_1, `tiny` AS sum_2, `huge` AS sum_3, `money` AS sum_4, `round` AS sum_5, `rate` AS sum_6, `here` AS sum_7, SHA2(CONCAT(
COALESCE(CONCAT('=', CAST(`id` AS CHAR)), 'N'), ';'
, COALESCE(CONCAT('=', CASE WHEN `truth` THEN '1' WHEN NOT `truth` THEN '0' END), 'N'), ';'
, COALESCE(CONCAT('=', CAST(`tiny` AS CHAR)), 'N'), ';'
, COALESCE(CONCAT('=', CAST(`huge` AS CHAR)), 'N'), ';'
, COALESCE(CONCAT('=', CAST(`money` AS CHAR)), 'N'), ';'
, COALESCE(CONCAT('=', CAST(`round` AS CHAR)), 'N'), ';'
, COALESCE(CONCAT('=', CONCAT(CASE WHEN `single` < 0 THEN '-' ELSE '' END, '0.', TRIM(TRAILING '0' FROM LEFT(TRIM(LEADING '0' FROM REPLACE(SUBSTRING_INDEX(CAST(ABS(`single` + 0e0) AS CHAR), 'e', 1), '.', '')), 15)), 'e', CHAR_LENGTH(SUBSTRING_INDEX(SUBSTRING_INDEX(CAST(ABS(`single` + 0e0) AS CHAR), 'e', 1), '.', 1)) - CHAR_LENGTH(REPLACE(SUBSTRING_INDEX(CAST(ABS(`single` + 0e0) AS CHAR), 'e', 1), '.', '')) + CHAR_LENGTH(TRIM(LEADING '0' FROM REPLACE(SUBSTRING_INDEX(CAST(ABS(`single` + 0e0) AS CHAR), 'e', 1), '.', ''))) + CASE WHEN LOCATE('e', CAST(ABS(`single` + 0e0) AS CHAR)) > 0 THEN CAST(SUBSTRING_INDEX(CAST(ABS(`single` + 0e0) AS CHAR), 'e', -1) AS SIGNED) ELSE 0 END)), 'N'), ';'
, COALESCE(CONCAT('=', CONCAT(CASE WHEN `twice` < 0 THEN '-' ELSE '' END, '0.', TRIM(TRAILING '0' FROM LEFT(TRIM(LEADING '0' FROM REPLACE(SUBSTRING_INDEX(CAST(ABS(`twice` + 0e0) AS CHAR), 'e', 1), '.', '')), 15)), 'e', CHAR_LENGTH(SUBSTRING_INDEX(SUBSTRING_INDEX(CAST(ABS(`twice` + 0e0) AS CHAR), 'e', 1), '.', 1)) - CHAR_LENGTH(REPLACE(SUBSTRING_INDEX(CAST(ABS(`twice` + 0e0) AS CHAR), 'e', 1), '.', '')) + CHAR_LENGTH(TRIM(LEADING '0' FROM REPLACE(SUBSTRING_INDEX(CAST(ABS(`twice` + 0e0) AS CHAR), 'e', 1), '.', ''))) + CASE WHEN LOCATE('e', CAST(ABS(`twice` + 0e0) AS CHAR)) > 0 THEN CAST(SUBSTRING_INDEX(CAST(ABS(`twice` + 0e0) AS CHAR), 'e', -1) AS SIGNED) ELSE 0 END)), 'N'), ';'
, COALESCE(CONCAT('=', CONCAT(CHAR_LENGTH(`fixed`), ':', CONVERT(`fixed` USING utf8mb4))), 'N'), ';'
, COALESCE(CONCAT('=', CONCAT(CHAR_LENGTH(`short`), ':', CONVERT(`short` USING utf8mb4))), 'N'), ';'
, COALESCE(CONCAT('=', SHA2(CONVERT(`endless` USING utf8mb4), 256)), 'N'), ';'
, COALESCE(CONCAT('=', CONCAT(CHAR_LENGTH(`mood`), ':', CONVERT(`mood` USING utf8mb4))), 'N'), ';'
, COALESCE(CONCAT('=', CONCAT(CHAR_LENGTH(`inline`), ':', CONVERT(`inline` USING utf8mb4))), 'N'), ';'
, COALESCE(CONCAT('=', RPAD(LOWER(HEX(`eight`)), 16, '0')), 'N'), ';'
, COALESCE(CONCAT('=', LOWER(HEX(`some`))), 'N'), ';'
, COALESCE(CONCAT('=', SHA2(`heap`, 256)), 'N'), ';'
, COALESCE(CONCAT('=', DATE_FORMAT(`day`, '%Y-%m-%d')), 'N'), ';'
, COALESCE(CONCAT('=', CAST(CAST(`hour` AS TIME(6)) AS CHAR)), 'N'), ';'
, COALESCE(CONCAT('=', DATE_FORMAT(`clock`, '%Y-%m-%d %H:%i:%s.%f')), 'N'), ';'
, COALESCE(CONCAT('=', DATE_FORMAT(`moment`, '%Y-%m-%d %H:%i:%s.%f')), 'N'), ';'
, COALESCE(CONCAT('=', CONVERT(LOWER(`who`) USING utf8mb4)), 'N'), ';'
, COALESCE(CONCAT('=', CONCAT(CHAR_LENGTH(`note`), ':', CONVERT(`note` USING utf8mb4))), 'N'), ';'
, COALESCE(CONCAT('=', CAST(`rate` AS CHAR)), 'N'), ';'
, COALESCE(CONCAT('=', CAST(`here` AS CHAR)), 'N'), ';'
), 256) AS row_hash
  FROM `every_type`) AS hashed;

-- by_json
-- not compared: only_here, since it is in the source alone
SELECT 'by_json' AS table_name, COUNT(*) AS row_count,
  CONCAT('id', '=', COALESCE(CAST(SUM(sum_1) AS CHAR), 'none')) AS sums,
  CONCAT(COALESCE(SUM(CAST(CONV(LEFT(row_hash, 15), 16, 10) AS DECIMAL(20, 0))), 0), '-', COALESCE(SUM(CAST(CONV(SUBSTRING(row_hash, 16, 15), 16, 10) AS DECIMAL(20, 0))), 0)) AS checksum
FROM (SELECT `id` AS sum_1, SHA2(CONCAT(
COALESCE(CONCAT('=', CAST(`id` AS CHAR)), 'N'), ';'
, COALESCE(CONCAT('=', CONCAT(CHAR_LENGTH(`name`), ':', CONVERT(`name` USING utf8mb4))), 'N'), ';'
), 256) AS row_hash
  FROM `by_json`) AS hashed;

COMMIT;
