-- schemac: each row of the tables of rollout odd in the source, by its key and a hash; MySQL 8.0.16 and later
-- a line that the other store does not give is a row that differs: run it with mysql --batch --raw --skip-column-names DATABASE

SET NAMES utf8mb4;

SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';

SET SESSION time_zone = '+00:00';

START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY;

-- '; drop table x; -- `"
SELECT '''; drop table x; -- `"' AS table_name, CONCAT(CAST(`a
b` AS CHAR)) AS row_key,
  SHA2(CONCAT(
COALESCE(CONCAT('=', CAST(`a
b` AS CHAR)), 'N'), ';'
, COALESCE(CONCAT('=', CAST(`$$'` AS CHAR)), 'N'), ';'
), 256) AS row_hash
FROM `'; drop table x; -- ``"`
ORDER BY CAST(row_key AS BINARY), row_hash;

COMMIT;
