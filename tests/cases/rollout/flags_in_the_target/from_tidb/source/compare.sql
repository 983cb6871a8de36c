-- schemac: what the tables of rollout from_tidb hold in the source, TiDB 7.5 and later; reads every row of each
-- equal rows give equal lines in both stores: run it with mysql --batch --raw --skip-column-names DATABASE

SET NAMES utf8mb4;

SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';

SET SESSION time_zone = '+00:00';

START TRANSACTION WITH CONSISTENT SNAPSHOT;

-- sale
SELECT 'sale' AS table_name, COUNT(*) AS row_count,
  CONCAT('id', '=', COALESCE(CAST(SUM(sum_1) AS CHAR), 'none'), ' ', 'amount', '=', COALESCE(CAST(SUM(sum_2) AS CHAR), 'none')) AS sums,
  CONCAT(COALESCE(SUM(CAST(CONV(LEFT(row_hash, 15), 16, 10) AS DECIMAL(20, 0))), 0), '-', COALESCE(SUM(CAST(CONV(SUBSTRING(row_hash, 16, 15), 16, 10) AS DECIMAL(20, 0))), 0)) AS checksum
FROM (SELECT `id` AS sum_1, `amount` AS sum_2, SHA2(CONCAT(
COALESCE(CONCAT('=', CAST(`id` AS CHAR)), 'N'), ';'
, COALESCE(CONCAT('=', CAST(`amount` AS CHAR)), 'N'), ';'
), 256) AS row_hash
  FROM `sale`) AS hashed;

COMMIT;
