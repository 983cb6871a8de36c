-- schemac: what the tables of rollout odd hold in the source, MySQL 8.0.16 and later; reads every row of each
-- equal rows give equal lines in both stores: run it with mysql --batch --raw --skip-column-names DATABASE

SET NAMES utf8mb4;

SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';

SET SESSION time_zone = '+00:00';

START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY;

-- '; drop table x; -- `"
-- not compared: *<U+002F> `c`, since each server writes json in its own way
SELECT '''; drop table x; -- `"' AS table_name, COUNT(*) AS row_count,
  CONCAT('a<U+000A>b', '=', COALESCE(CAST(SUM(sum_1) AS CHAR), 'none'), ' ', '$$''', '=', COALESCE(CAST(SUM(sum_2) AS CHAR), 'none')) AS sums,
  CONCAT(COALESCE(SUM(CAST(CONV(LEFT(row_hash, 15), 16, 10) AS DECIMAL(20, 0))), 0), '-', COALESCE(SUM(CAST(CONV(SUBSTRING(row_hash, 16, 15), 16, 10) AS DECIMAL(20, 0))), 0)) AS checksum
FROM (SELECT `a
b` AS sum_1, `$$'` AS sum_2, SHA2(CONCAT(
COALESCE(CONCAT('=', CAST(`a
b` AS CHAR)), 'N'), ';'
, COALESCE(CONCAT('=', CAST(`$$'` AS CHAR)), 'N'), ';'
), 256) AS row_hash
  FROM `'; drop table x; -- ``"`) AS hashed;

COMMIT;
