-- schemac: each row of the tables of rollout to_tidb in the target, by its key and a hash; TiDB 7.5 and later
-- a line that the other store does not give is a row that differs: run it with mysql --batch --raw --skip-column-names DATABASE

SET NAMES utf8mb4;

SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';

SET SESSION time_zone = '+00:00';

START TRANSACTION WITH CONSISTENT SNAPSHOT;

-- customer
SELECT 'customer' AS table_name, CONCAT(CAST(`id` AS CHAR)) AS row_key,
  SHA2(CONCAT(
COALESCE(CONCAT('=', CAST(`id` AS CHAR)), 'N'), ';'
, COALESCE(CONCAT('=', CONVERT(LOWER(`public_id`) USING utf8mb4)), 'N'), ';'
, COALESCE(CONCAT('=', CONCAT(CHAR_LENGTH(`email`), ':', CONVERT(`email` USING utf8mb4))), 'N'), ';'
, COALESCE(CONCAT('=', CAST(`credit` AS CHAR)), 'N'), ';'
, COALESCE(CONCAT('=', DATE_FORMAT(`created_at`, '%Y-%m-%d %H:%i:%s.%f')), 'N'), ';'
), 256) AS row_hash
FROM `customer`
ORDER BY CAST(row_key AS BINARY), row_hash;

-- order
SELECT 'order' AS table_name, CONCAT(CAST(`id` AS CHAR)) AS row_key,
  SHA2(CONCAT(
COALESCE(CONCAT('=', CAST(`id` AS CHAR)), 'N'), ';'
, COALESCE(CONCAT('=', CAST(`customer_id` AS CHAR)), 'N'), ';'
, COALESCE(CONCAT('=', CONCAT(CHAR_LENGTH(`status`), ':', CONVERT(`status` USING utf8mb4))), 'N'), ';'
, COALESCE(CONCAT('=', CAST(`amount` AS CHAR)), 'N'), ';'
, COALESCE(CONCAT('=', CASE WHEN `gift` THEN '1' WHEN NOT `gift` THEN '0' END), 'N'), ';'
, COALESCE(CONCAT('=', SHA2(CONVERT(`note` USING utf8mb4), 256)), 'N'), ';'
, COALESCE(CONCAT('=', DATE_FORMAT(`placed_at`, '%Y-%m-%d %H:%i:%s.%f')), 'N'), ';'
), 256) AS row_hash
FROM `order`
ORDER BY CAST(row_key AS BINARY), row_hash;

-- order_line
SELECT 'order_line' AS table_name, CONCAT(CAST(`order_id` AS CHAR), ' ', CAST(`line` AS CHAR)) AS row_key,
  SHA2(CONCAT(
COALESCE(CONCAT('=', CAST(`order_id` AS CHAR)), 'N'), ';'
, COALESCE(CONCAT('=', CAST(`line` AS CHAR)), 'N'), ';'
, COALESCE(CONCAT('=', CONCAT(CHAR_LENGTH(`article`), ':', CONVERT(`article` USING utf8mb4))), 'N'), ';'
, COALESCE(CONCAT('=', CAST(`quantity` AS CHAR)), 'N'), ';'
, COALESCE(CONCAT('=', CONCAT(CASE WHEN `weight` < 0 THEN '-' ELSE '' END, '0.', TRIM(TRAILING '0' FROM LEFT(TRIM(LEADING '0' FROM REPLACE(SUBSTRING_INDEX(CAST(ABS(`weight` + 0e0) AS CHAR), 'e', 1), '.', '')), 15)), 'e', CHAR_LENGTH(SUBSTRING_INDEX(SUBSTRING_INDEX(CAST(ABS(`weight` + 0e0) AS CHAR), 'e', 1), '.', 1)) - CHAR_LENGTH(REPLACE(SUBSTRING_INDEX(CAST(ABS(`weight` + 0e0) AS CHAR), 'e', 1), '.', '')) + CHAR_LENGTH(TRIM(LEADING '0' FROM REPLACE(SUBSTRING_INDEX(CAST(ABS(`weight` + 0e0) AS CHAR), 'e', 1), '.', ''))) + CASE WHEN LOCATE('e', CAST(ABS(`weight` + 0e0) AS CHAR)) > 0 THEN CAST(SUBSTRING_INDEX(CAST(ABS(`weight` + 0e0) AS CHAR), 'e', -1) AS SIGNED) ELSE 0 END)), 'N'), ';'
), 256) AS row_hash
FROM `order_line`
ORDER BY CAST(row_key AS BINARY), row_hash;

-- page_view
SELECT 'page_view' AS table_name, CONCAT(CAST(`id` AS CHAR)) AS row_key,
  SHA2(CONCAT(
COALESCE(CONCAT('=', CAST(`id` AS CHAR)), 'N'), ';'
, COALESCE(CONCAT('=', CONCAT(CHAR_LENGTH(`path`), ':', CONVERT(`path` USING utf8mb4))), 'N'), ';'
, COALESCE(CONCAT('=', DATE_FORMAT(`seen_at`, '%Y-%m-%d %H:%i:%s.%f')), 'N'), ';'
), 256) AS row_hash
FROM `page_view`
ORDER BY CAST(row_key AS BINARY), row_hash;

COMMIT;
