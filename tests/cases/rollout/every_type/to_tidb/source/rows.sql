-- schemac: each row of the tables of rollout to_tidb in the source, by its key and a hash; MySQL 8.0.16 and later
-- a line that the other store does not give is a row that differs: run it with mysql --batch --raw --skip-column-names DATABASE

SET NAMES utf8mb4;

SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';

SET SESSION time_zone = '+00:00';

START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY;

-- every_type
SELECT 'every_type' AS table_name, CONCAT(CAST(`id` AS CHAR)) AS row_key,
  SHA2(CONCAT(
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
FROM `every_type`
ORDER BY CAST(row_key AS BINARY), row_hash;

-- by_json
SELECT 'by_json' AS table_name, CONCAT(CONCAT(CHAR_LENGTH(`name`), ':', CONVERT(`name` USING utf8mb4)), ' ', CAST(`id` AS CHAR)) AS row_key,
  SHA2(CONCAT(
COALESCE(CONCAT('=', CAST(`id` AS CHAR)), 'N'), ';'
, COALESCE(CONCAT('=', CONCAT(CHAR_LENGTH(`name`), ':', CONVERT(`name` USING utf8mb4))), 'N'), ';'
), 256) AS row_hash
FROM `by_json`
ORDER BY CAST(row_key AS BINARY), row_hash;

COMMIT;
