-- schemac: the flags of rollout {{ rollout }} for {{ dialect }} {{ version }} and later, guarded by triggers: run it once, with mysql and without --force
{% include "rollout_session.sql" %}
{% next %}

-- one row; the application reads write_to, read_from and validate, which follow the phase
CREATE TABLE {{ flags }} (
  one TINYINT NOT NULL,
  phase TINYINT NOT NULL,
  left_phase TINYINT NOT NULL,
  write_to VARCHAR(13) NOT NULL,
  read_from VARCHAR(6) NOT NULL,
  validate BOOLEAN NOT NULL,
  emergency BOOLEAN NOT NULL,
  entered_at DATETIME(6) NOT NULL,
  PRIMARY KEY (one),
  CONSTRAINT chk_{{ flags }}_one CHECK (one = 1)
) ENGINE = InnoDB CHARACTER SET ascii COLLATE ascii_bin
{% next %}

-- what the application has counted: a row an hour (in UTC) from each of its instances, also where it has counted nothing
CREATE TABLE {{ reports }} (
  hour DATETIME NOT NULL,
  reporter VARCHAR(64) NOT NULL,
  writes BIGINT NOT NULL DEFAULT 0,
  write_errors BIGINT NOT NULL DEFAULT 0,
  comparisons BIGINT NOT NULL DEFAULT 0,
  mismatches BIGINT NOT NULL DEFAULT 0,
  PRIMARY KEY (hour, reporter),
  CONSTRAINT chk_{{ reports }}_hour CHECK (MINUTE(hour) = 0 AND SECOND(hour) = 0),
  CONSTRAINT chk_{{ reports }}_writes CHECK (0 <= write_errors AND write_errors <= writes),
  CONSTRAINT chk_{{ reports }}_comparisons CHECK (0 <= mismatches AND mismatches <= comparisons)
) ENGINE = InnoDB CHARACTER SET utf8mb4
{% next %}

-- what each gate demands, over its last hours and the one that runs
CREATE VIEW {{ gates }} AS
{% set hour = "CAST(DATE_FORMAT(UTC_TIMESTAMP(), '%Y-%m-%d %H:00:00') AS DATETIME)" %}
{% for gate in gate_list %}
{% if not loop.first %}UNION ALL {% endif %}SELECT {{ gate.enters }} AS enters, 1 AS position, 'hours in phase {{ gate.leaves }}' AS demand, CAST(CASE WHEN phase = {{ gate.leaves }} THEN TIMESTAMPDIFF(HOUR, entered_at, UTC_TIMESTAMP(6)) ELSE 0 END AS CHAR(40)) AS found, 'at least {{ gate.hours }}' AS needed,
    phase = {{ gate.leaves }} AND entered_at <= UTC_TIMESTAMP(6) - INTERVAL {{ gate.hours }} HOUR AS met
  FROM {{ flags }}
{% if gate.write_error_percent %}
UNION ALL SELECT {{ gate.enters }}, 2, 'of the last {{ gate.hours }} hours have a report', CAST(COUNT(DISTINCT hour) AS CHAR(40)), 'all', COUNT(DISTINCT hour) = {{ gate.hours }}
  FROM {{ reports }} WHERE hour >= {{ hour }} - INTERVAL {{ gate.hours }} HOUR AND hour < {{ hour }}
UNION ALL SELECT {{ gate.enters }}, 3, 'failed writes in percent', COALESCE(CAST(ROUND(100 * SUM(write_errors) / NULLIF(SUM(writes), 0), 4) AS CHAR(40)), 'none written'), 'under {{ gate.write_error_percent }}',
    COALESCE(100 * SUM(write_errors) < {{ gate.write_error_percent }} * SUM(writes), FALSE)
  FROM {{ reports }} WHERE hour >= {{ hour }} - INTERVAL {{ gate.hours }} HOUR
{% endif %}
{% if gate.mismatch_percent %}
UNION ALL SELECT {{ gate.enters }}, 4, 'mismatches in percent', COALESCE(CAST(ROUND(100 * SUM(mismatches) / NULLIF(SUM(comparisons), 0), 4) AS CHAR(40)), 'none compared'), 'under {{ gate.mismatch_percent }}',
    COALESCE(100 * SUM(mismatches) < {{ gate.mismatch_percent }} * SUM(comparisons), FALSE)
  FROM {{ reports }} WHERE hour >= {{ hour }} - INTERVAL {{ gate.hours }} HOUR
{% endif %}
{% endfor %}
{% next %}

CREATE TRIGGER {{ flags }}_insert BEFORE INSERT ON {{ flags }} FOR EACH ROW
BEGIN
  IF NEW.phase <> 1 THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'rollout {{ rollout }} begins in phase 1';
  END IF;
  SET NEW.left_phase = 1, NEW.emergency = FALSE;
{% include "rollout_values.sql" %}
END
{% next %}

CREATE TRIGGER {{ flags }}_move BEFORE UPDATE ON {{ flags }} FOR EACH ROW
BEGIN
  DECLARE reason VARCHAR(128) DEFAULT NULL;
  IF NEW.phase NOT BETWEEN 1 AND {{ last }} THEN
    SET reason = CONCAT('rollout {{ rollout }} has no phase ', NEW.phase);
  ELSEIF NEW.phase = OLD.phase THEN
    SET reason = CONCAT('rollout {{ rollout }} is in phase ', OLD.phase, ': its flags follow the phase');
  ELSEIF NEW.left_phase <> OLD.phase THEN
    SET reason = CONCAT('rollout {{ rollout }} is in phase ', OLD.phase, ', not in phase ', NEW.left_phase);
  ELSEIF NEW.phase > OLD.phase + 1 THEN
    SET reason = CONCAT('rollout {{ rollout }} cannot skip phase ', OLD.phase + 1);
  ELSEIF NEW.phase < OLD.phase - 1 AND NOT (NEW.phase = 1 AND NEW.emergency) THEN
    SET reason = 'rollout {{ rollout }} goes back phase by phase, or to phase 1 in an emergency';
  ELSEIF NEW.phase = OLD.phase + 1 THEN
    SET reason = (SELECT LEFT(CONCAT('gate to phase ', NEW.phase, ' of rollout {{ rollout }} is shut: ', GROUP_CONCAT(demand, ': ', found, ', needs ', needed ORDER BY position SEPARATOR '; ')), 128) FROM {{ gates }} WHERE enters = NEW.phase AND NOT met);
  END IF;
  IF reason IS NOT NULL THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = reason;
  END IF;
  SET NEW.emergency = NEW.emergency AND NEW.phase = 1;
{% include "rollout_values.sql" %}
END
{% next %}

CREATE TRIGGER {{ flags }}_delete BEFORE DELETE ON {{ flags }} FOR EACH ROW
BEGIN
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the flags of rollout {{ rollout }} stay until drop_flags.sql';
END
{% next %}

INSERT INTO {{ flags }} (one, phase, left_phase, write_to, read_from, validate, emergency, entered_at) VALUES (1, 1, 1, '', '', FALSE, FALSE, UTC_TIMESTAMP(6))
