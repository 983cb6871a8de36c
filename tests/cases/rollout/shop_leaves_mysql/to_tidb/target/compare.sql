-- schemac: what the tables of rollout to_tidb hold in the target, TiDB 7.5 and later; reads every row of each
-- equal rows give equal lines in both stores: run it with mysql --batch --raw --skip-column-names DATABASE

SET NAMES utf8mb4;

SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';

SET SESSION time_zone = '+00:00';

START TRANSACTION WITH CONSISTENT SNAPSHOT;

-- customer
-- not compared: settings, since each server writes json in its own way
SELECT 'customer' AS table_name, COUNT(*) AS row_count,
  CONCAT('id', '=', COALESCE(CAST(SUM(sum_1) AS CHAR), 'none'), ' ', 'credit', '=', COALESCE(CAST(SUM(sum_2) AS CHAR), 'none')) AS sums,
  CONCAT(COALESCE(SUM(CAST(CONV(LEFT(row_hash, 15), 16, 10) AS DECIMAL(20, 0))), 0), '-', COALESCE(SUM(CAST(CONV(SUBSTRING(row_hash, 16, 15), 16, 10) AS DECIMAL(20, 0))), 0)) AS checksum
FROM (SELECT `id` AS sum_1, `credit` AS sum_2, SHA2(CONCAT(
COALESCE(CONCAT('=', CAST(`id` AS CHAR)), 'N'), ';'
, COALESCE(CONCAT('=', CONVERT(LOWER(`public_id`) USING utf8mb4)), 'N'), ';'
, COALESCE(CONCAT('=', CONCAT(CHAR_LENGTH(`email`), ':', CONVERT(`email` USING utf8mb4))), 'N'), ';'
, COALESCE(CONCAT('=', CAST(`credit` AS CHAR)), 'N'), ';'
, COALESCE(CONCAT('=', DATE_FORMAT(`created_at`, '%Y-%m-%d %H:%i:%s.%f')), 'N'), ';'
), 256) AS row_hash
  FROM `customer`) AS hashed;

-- order
SELECT 'order' AS table_name, COUNT(*) AS row_count,
  CONCAT('id', '=', COALESCE(CAST(SUM(sum_1) AS CHAR), 'none'), ' ', 'customer_id', '=', COALESCE(CAST(SUM(sum_2) AS CHAR), 'none'), ' ', 'amount', '=', COALESCE(CAST(SUM(sum_3) AS CHAR), 'none')) AS sums,
  CONCAT(COALESCE(SUM(CAST(CONV(LEFT(row_hash, 15), 16, 10) AS DECIMAL(20, 0))), 0), '-', COALESCE(SUM(CAST(CONV(SUBSTRING(row_hash, 16, 15), 16, 10) AS DECIMAL(20, 0))), 0)) AS checksum
FROM (SELECT `id` AS sum_1, `customer_id` AS sum_2, `amount` AS sum_3, SHA2(CONCAT(
COALESCE(CONCAT('=', CAST(`id` AS CHAR)), 'N'), ';'
, COALESCE(CONCAT('=', CAST(`customer_id` AS CHAR)), 'N'), ';'
, COALESCE(CONCAT('=', CONCAT(CHAR_LENGTH(`status`), ':', CONVERT(`status` USING utf8mb4))), 'N'), ';'
, COALESCE(CONCAT('=', CAST(`amount` AS CHAR)), 'N'), ';'
, COALESCE(CONCAT('=', CASE WHEN `gift` THEN '1' WHEN NOT `gift` THEN '0' END), 'N'), ';'
, COALESCE(CONCAT('=', SHA2(CONVERT(`note` USING utf8mb4), 256)), 'N'), ';'
, COALESCE(CONCAT('=', DATE_FORMAT(`placed_at`, '%Y-%m-%d %H:%i:%s.%f')), 'N'), ';'
), 256) AS row_hash
  FROM `order`) AS hashed;

-- order_line
SELECT 'order_line' AS table_name, COUNT(*) AS row_count,
  CONCAT('order_id', '=', COALESCE(CAST(SUM(sum_1) AS CHAR), 'none'), ' ', 'line', '=', COALESCE(CAST(SUM(sum_2) AS CHAR), 'none'), ' ', 'quantity', '=', COALESCE(CAST(SUM(sum_3) AS CHAR), 'none')) AS sums,
  CONCAT(COALESCE(SUM(CAST(CONV(LEFT(row_hash, 15), 16, 10) AS DECIMAL(20, 0))), 0), '-', COALESCE(SUM(CAST(CONV(SUBSTRING(row_hash, 16, 15), 16, 10) AS DECIMAL(20, 0))), 0)) AS checksum
FROM (SELECT `order_id` AS sum_1, `line` AS sum_2, `quantity` AS sum_3, SHA2(CONCAT(
COALESCE(CONCAT('=', CAST(`order_id` AS CHAR)), 'N'), ';'
, COALESCE(CONCAT('=', CAST(`line` AS CHAR)), 'N'), ';'
, COALESCE(CONCAT('=', CONCAT(CHAR_LENGTH(`article`), ':', CONVERT(`article` USING utf8mb4))), 'N'), ';'
, COALESCE(CONCAT('=', CAST(`quantity` AS CHAR)), 'N'), ';'
, COALESCE(CONCAT('=', CONCAT(CASE WHEN `weight` < 0 THEN '-' ELSE '' END, '0.', TRIM(TRAILING '0' FROM LEFT(TRIM(LEADING '0' FROM REPLACE(SUBSTRING_INDEX(CAST(ABS(`weight` + 0e0) AS CHAR), 'e', 1), '.', '')), 15)), 'e', CHAR_LENGTH(SUBSTRING_INDEX(SUBSTRING_INDEX(CAST(ABS(`weight` + 0e0) AS CHAR), 'e', 1), '.', 1)) - CHAR_LENGTH(REPLACE(SUBSTRING_INDEX(CAST(ABS(`weight` + 0e0) AS CHAR), 'e', 1), '.', '')) + CHAR_LENGTH(TRIM(LEADING '0' FROM REPLACE(SUBSTRING_INDEX(CAST(ABS(`weight` + 0e0) AS CHAR), 'e', 1), '.', ''))) + CASE WHEN LOCATE('e', CAST(ABS(`weight` + 0e0) AS CHAR)) > 0 THEN CAST(SUBSTRING_INDEX(CAST(ABS(`weight` + 0e0) AS CHAR), 'e', -1) AS SIGNED) ELSE 0 END)), 'N'), ';'
), 256) AS row_hash
  FROM `order_line`) AS hashed;

-- page_view
SELECT 'page_view' AS table_name, COUNT(*) AS row_count,
  CONCAT('id', '=', COALESCE(CAST(SUM(sum_1) AS CHAR), 'none')) AS sums,
  CONCAT(COALESCE(SUM(CAST(CONV(LEFT(row_hash, 15), 16, 10) AS DECIMAL(20, 0))), 0), '-', COALESCE(SUM(CAST(CONV(SUBSTRING(row_hash, 16, 15), 16, 10) AS DECIMAL(20, 0))), 0)) AS checksum
FROM (SELECT `id` AS sum_1, SHA2(CONCAT(
COALESCE(CONCAT('=', CAST(`id` AS CHAR)), 'N'), ';'
, COALESCE(CONCAT('=', CONCAT(CHAR_LENGTH(`path`), ':', CONVERT(`path` USING utf8mb4))), 'N'), ';'
, COALESCE(CONCAT('=', DATE_FORMAT(`seen_at`, '%Y-%m-%d %H:%i:%s.%f')), 'N'), ';'
), 256) AS row_hash
  FROM `page_view`) AS hashed;

COMMIT;
