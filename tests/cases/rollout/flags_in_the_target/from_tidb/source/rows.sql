-- schemac: each row of the tables of rollout from_tidb in the source, by its key and a hash; TiDB 7.5 and later
-- a line that the other store does not give is a row that differs: run it with mysql --batch --raw --skip-column-names DATABASE

SET NAMES utf8mb4;

SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';

SET SESSION time_zone = '+00:00';

START TRANSACTION WITH CONSISTENT SNAPSHOT;

-- sale
SELECT 'sale' AS table_name, CONCAT(CAST(`id` AS CHAR)) AS row_key,
  SHA2(CONCAT(
COALESCE(CONCAT('=', CAST(`id` AS CHAR)), 'N'), ';'
, COALESCE(CONCAT('=', CAST(`amount` AS CHAR)), 'N'), ';'
), 256) AS row_hash
FROM `sale`
ORDER BY CAST(row_key AS BINARY), row_hash;

COMMIT;
