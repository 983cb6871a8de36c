-- schemac: the flags of rollout to_postgresql for MySQL 8.0.16 and later, guarded by triggers: run it once, with mysql and without --force
SET NAMES utf8mb4;

SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';

SET SESSION time_zone = '+00:00';

-- one row; the application reads write_to, read_from and validate, which follow the phase
CREATE TABLE rollout_to_postgresql (
  one TINYINT NOT NULL,
  phase TINYINT NOT NULL,
  left_phase TINYINT NOT NULL,
  write_to VARCHAR(13) NOT NULL,
  read_from VARCHAR(6) NOT NULL,
  validate BOOLEAN NOT NULL,
  emergency BOOLEAN NOT NULL,
  entered_at DATETIME(6) NOT NULL,
  PRIMARY KEY (one),
  CONSTRAINT chk_rollout_to_postgresql_one CHECK (one = 1)
) ENGINE = InnoDB CHARACTER SET ascii COLLATE ascii_bin;

-- what the application has counted: a row an hour (in UTC) from each of its instances, also where it has counted nothing
CREATE TABLE rollout_to_postgresql_reports (
  hour DATETIME NOT NULL,
  reporter VARCHAR(64) NOT NULL,
  writes BIGINT NOT NULL DEFAULT 0,
  write_errors BIGINT NOT NULL DEFAULT 0,
  comparisons BIGINT NOT NULL DEFAULT 0,
  mismatches BIGINT NOT NULL DEFAULT 0,
  PRIMARY KEY (hour, reporter),
  CONSTRAINT chk_rollout_to_postgresql_reports_hour CHECK (MINUTE(hour) = 0 AND SECOND(hour) = 0),
  CONSTRAINT chk_rollout_to_postgresql_reports_writes CHECK (0 <= write_errors AND write_errors <= writes),
  CONSTRAINT chk_rollout_to_postgresql_reports_comparisons CHECK (0 <= mismatches AND mismatches <= comparisons)
) ENGINE = InnoDB CHARACTER SET utf8mb4;

-- what each gate demands, over its last hours and the one that runs
CREATE VIEW rollout_to_postgresql_gates AS
SELECT 2 AS enters, 1 AS position, 'hours in phase 1' AS demand, CAST(CASE WHEN phase = 1 THEN TIMESTAMPDIFF(HOUR, entered_at, UTC_TIMESTAMP(6)) ELSE 0 END AS CHAR(40)) AS found, 'at least 24' AS needed,
    phase = 1 AND entered_at <= UTC_TIMESTAMP(6) - INTERVAL 24 HOUR AS met
  FROM rollout_to_postgresql
UNION ALL SELECT 3 AS enters, 1 AS position, 'hours in phase 2' AS demand, CAST(CASE WHEN phase = 2 THEN TIMESTAMPDIFF(HOUR, entered_at, UTC_TIMESTAMP(6)) ELSE 0 END AS CHAR(40)) AS found, 'at least 24' AS needed,
    phase = 2 AND entered_at <= UTC_TIMESTAMP(6) - INTERVAL 24 HOUR AS met
  FROM rollout_to_postgresql
UNION ALL SELECT 3, 2, 'of the last 24 hours have a report', CAST(COUNT(DISTINCT hour) AS CHAR(40)), 'all', COUNT(DISTINCT hour) = 24
  FROM rollout_to_postgresql_reports WHERE hour >= CAST(DATE_FORMAT(UTC_TIMESTAMP(), '%Y-%m-%d %H:00:00') AS DATETIME) - INTERVAL 24 HOUR AND hour < CAST(DATE_FORMAT(UTC_TIMESTAMP(), '%Y-%m-%d %H:00:00') AS DATETIME)
UNION ALL SELECT 3, 3, 'failed writes in percent', COALESCE(CAST(ROUND(100 * SUM(write_errors) / NULLIF(SUM(writes), 0), 4) AS CHAR(40)), 'none written'), 'under 1',
    COALESCE(100 * SUM(write_errors) < 1 * SUM(writes), FALSE)
  FROM rollout_to_postgresql_reports WHERE hour >= CAST(DATE_FORMAT(UTC_TIMESTAMP(), '%Y-%m-%d %H:00:00') AS DATETIME) - INTERVAL 24 HOUR
UNION ALL SELECT 4 AS enters, 1 AS position, 'hours in phase 3' AS demand, CAST(CASE WHEN phase = 3 THEN TIMESTAMPDIFF(HOUR, entered_at, UTC_TIMESTAMP(6)) ELSE 0 END AS CHAR(40)) AS found, 'at least 48' AS needed,
    phase = 3 AND entered_at <= UTC_TIMESTAMP(6) - INTERVAL 48 HOUR AS met
  FROM rollout_to_postgresql
UNION ALL SELECT 4, 2, 'of the last 48 hours have a report', CAST(COUNT(DISTINCT hour) AS CHAR(40)), 'all', COUNT(DISTINCT hour) = 48
  FROM rollout_to_postgresql_reports WHERE hour >= CAST(DATE_FORMAT(UTC_TIMESTAMP(), '%Y-%m-%d %H:00:00') AS DATETIME) - INTERVAL 48 HOUR AND hour < CAST(DATE_FORMAT(UTC_TIMESTAMP(), '%Y-%m-%d %H:00:00') AS DATETIME)
UNION ALL SELECT 4, 3, 'failed writes in percent', COALESCE(CAST(ROUND(100 * SUM(write_errors) / NULLIF(SUM(writes), 0), 4) AS CHAR(40)), 'none written'), 'under 1',
    COALESCE(100 * SUM(write_errors) < 1 * SUM(writes), FALSE)
  FROM rollout_to_postgresql_reports WHERE hour >= CAST(DATE_FORMAT(UTC_TIMESTAMP(), '%Y-%m-%d %H:00:00') AS DATETIME) - INTERVAL 48 HOUR
UNION ALL SELECT 4, 4, 'mismatches in percent', COALESCE(CAST(ROUND(100 * SUM(mismatches) / NULLIF(SUM(comparisons), 0), 4) AS CHAR(40)), 'none compared'), 'under 0.1',
    COALESCE(100 * SUM(mismatches) < 0.1 * SUM(comparisons), FALSE)
  FROM rollout_to_postgresql_reports WHERE hour >= CAST(DATE_FORMAT(UTC_TIMESTAMP(), '%Y-%m-%d %H:00:00') AS DATETIME) - INTERVAL 48 HOUR
UNION ALL SELECT 5 AS enters, 1 AS position, 'hours in phase 4' AS demand, CAST(CASE WHEN phase = 4 THEN TIMESTAMPDIFF(HOUR, entered_at, UTC_TIMESTAMP(6)) ELSE 0 END AS CHAR(40)) AS found, 'at least 72' AS needed,
    phase = 4 AND entered_at <= UTC_TIMESTAMP(6) - INTERVAL 72 HOUR AS met
  FROM rollout_to_postgresql
UNION ALL SELECT 5, 2, 'of the last 72 hours have a report', CAST(COUNT(DISTINCT hour) AS CHAR(40)), 'all', COUNT(DISTINCT hour) = 72
  FROM rollout_to_postgresql_reports WHERE hour >= CAST(DATE_FORMAT(UTC_TIMESTAMP(), '%Y-%m-%d %H:00:00') AS DATETIME) - INTERVAL 72 HOUR AND hour < CAST(DATE_FORMAT(UTC_TIMESTAMP(), '%Y-%m-%d %H:00:00') AS DATETIME)
UNION ALL SELECT 5, 3, 'failed writes in percent', COALESCE(CAST(ROUND(100 * SUM(write_errors) / NULLIF(SUM(writes), 0), 4) AS CHAR(40)), 'none written'), 'under 1',
    COALESCE(100 * SUM(write_errors) < 1 * SUM(writes), FALSE)
  FROM rollout_to_postgresql_reports WHERE hour >= CAST(DATE_FORMAT(UTC_TIMESTAMP(), '%Y-%m-%d %H:00:00') AS DATETIME) - INTERVAL 72 HOUR;

DELIMITER $$
CREATE TRIGGER rollout_to_postgresql_insert BEFORE INSERT ON rollout_to_postgresql FOR EACH ROW
BEGIN
  IF NEW.phase <> 1 THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'rollout to_postgresql begins in phase 1';
  END IF;
  SET NEW.left_phase = 1, NEW.emergency = FALSE;
  SET NEW.write_to = CASE NEW.phase WHEN 1 THEN 'source' WHEN 2 THEN 'source,target' WHEN 3 THEN 'source,target' WHEN 4 THEN 'source,target' WHEN 5 THEN 'target' END;
  SET NEW.read_from = CASE NEW.phase WHEN 1 THEN 'source' WHEN 2 THEN 'source' WHEN 3 THEN 'source' WHEN 4 THEN 'target' WHEN 5 THEN 'target' END;
  SET NEW.validate = NEW.phase IN (0, 3);
  SET NEW.entered_at = UTC_TIMESTAMP(6);
END$$
DELIMITER ;

DELIMITER $$
CREATE TRIGGER rollout_to_postgresql_move BEFORE UPDATE ON rollout_to_postgresql FOR EACH ROW
BEGIN
  DECLARE reason VARCHAR(128) DEFAULT NULL;
  IF NEW.phase NOT BETWEEN 1 AND 5 THEN
    SET reason = CONCAT('rollout to_postgresql has no phase ', NEW.phase);
  ELSEIF NEW.phase = OLD.phase THEN
    SET reason = CONCAT('rollout to_postgresql is in phase ', OLD.phase, ': its flags follow the phase');
  ELSEIF NEW.left_phase <> OLD.phase THEN
    SET reason = CONCAT('rollout to_postgresql is in phase ', OLD.phase, ', not in phase ', NEW.left_phase);
  ELSEIF NEW.phase > OLD.phase + 1 THEN
    SET reason = CONCAT('rollout to_postgresql cannot skip phase ', OLD.phase + 1);
  ELSEIF NEW.phase < OLD.phase - 1 AND NOT (NEW.phase = 1 AND NEW.emergency) THEN
    SET reason = 'rollout to_postgresql goes back phase by phase, or to phase 1 in an emergency';
  ELSEIF NEW.phase = OLD.phase + 1 THEN
    SET reason = (SELECT LEFT(CONCAT('gate to phase ', NEW.phase, ' of rollout to_postgresql is shut: ', GROUP_CONCAT(demand, ': ', found, ', needs ', needed ORDER BY position SEPARATOR '; ')), 128) FROM rollout_to_postgresql_gates WHERE enters = NEW.phase AND NOT met);
  END IF;
  IF reason IS NOT NULL THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = reason;
  END IF;
  SET NEW.emergency = NEW.emergency AND NEW.phase = 1;
  SET NEW.write_to = CASE NEW.phase WHEN 1 THEN 'source' WHEN 2 THEN 'source,target' WHEN 3 THEN 'source,target' WHEN 4 THEN 'source,target' WHEN 5 THEN 'target' END;
  SET NEW.read_from = CASE NEW.phase WHEN 1 THEN 'source' WHEN 2 THEN 'source' WHEN 3 THEN 'source' WHEN 4 THEN 'target' WHEN 5 THEN 'target' END;
  SET NEW.validate = NEW.phase IN (0, 3);
  SET NEW.entered_at = UTC_TIMESTAMP(6);
END$$
DELIMITER ;

DELIMITER $$
CREATE TRIGGER rollout_to_postgresql_delete BEFORE DELETE ON rollout_to_postgresql FOR EACH ROW
BEGIN
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the flags of rollout to_postgresql stay until drop_flags.sql';
END$$
DELIMITER ;

INSERT INTO rollout_to_postgresql (one, phase, left_phase, write_to, read_from, validate, emergency, entered_at) VALUES (1, 1, 1, '', '', FALSE, FALSE, UTC_TIMESTAMP(6));
