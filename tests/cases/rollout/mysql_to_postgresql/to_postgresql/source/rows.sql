-- schemac: each row of the tables of rollout to_postgresql in the source, by its key and a hash; MySQL 8.0.16 and later
-- a line that the other store does not give is a row that differs: run it with mysql --batch --raw --skip-column-names DATABASE

SET NAMES utf8mb4;

SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';

SET SESSION time_zone = '+00:00';

START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY;

-- customer
SELECT 'customer' AS table_name, CONCAT(CAST(`id` AS CHAR)) AS row_key,
  SHA2(CONCAT(
COALESCE(CONCAT('=', CAST(`id` AS CHAR)), 'N'), ';'
, COALESCE(CONCAT('=', CONCAT(CHAR_LENGTH(`email`), ':', CONVERT(`email` USING utf8mb4))), 'N'), ';'
, COALESCE(CONCAT('=', CAST(`credit` AS CHAR)), 'N'), ';'
), 256) AS row_hash
FROM `customer`
ORDER BY CAST(row_key AS BINARY), row_hash;

-- order
SELECT 'order' AS table_name, CONCAT(CAST(`id` AS CHAR)) AS row_key,
  SHA2(CONCAT(
COALESCE(CONCAT('=', CAST(`id` AS CHAR)), 'N'), ';'
, COALESCE(CONCAT('=', CAST(`customer_id` AS CHAR)), 'N'), ';'
, COALESCE(CONCAT('=', DATE_FORMAT(`placed_at`, '%Y-%m-%d %H:%i:%s.%f')), 'N'), ';'
), 256) AS row_hash
FROM `order`
ORDER BY CAST(row_key AS BINARY), row_hash;

COMMIT;
