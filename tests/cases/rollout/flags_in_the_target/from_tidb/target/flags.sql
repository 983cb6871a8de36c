-- schemac: the flags of rollout from_tidb for PostgreSQL 14 and later, guarded by triggers: one transaction, run it once
BEGIN;

SET LOCAL client_encoding = 'UTF8';

SET LOCAL standard_conforming_strings = on;

SET LOCAL TimeZone = 'UTC';

-- one row; the application reads write_to, read_from and validate, which follow the phase
CREATE TABLE rollout_from_tidb (
  one smallint NOT NULL DEFAULT 1,
  phase smallint NOT NULL,
  left_phase smallint NOT NULL,
  write_to text NOT NULL,
  read_from text NOT NULL,
  validate boolean NOT NULL,
  emergency boolean NOT NULL,
  entered_at timestamptz NOT NULL,
  CONSTRAINT pk_rollout_from_tidb PRIMARY KEY (one),
  CONSTRAINT chk_rollout_from_tidb_one CHECK (one = 1)
);

-- what the application has counted: a row an hour (in UTC) from each of its instances, also where it has counted nothing
CREATE TABLE rollout_from_tidb_reports (
  hour timestamptz NOT NULL,
  reporter text NOT NULL,
  writes bigint NOT NULL DEFAULT 0,
  write_errors bigint NOT NULL DEFAULT 0,
  comparisons bigint NOT NULL DEFAULT 0,
  mismatches bigint NOT NULL DEFAULT 0,
  CONSTRAINT pk_rollout_from_tidb_reports PRIMARY KEY (hour, reporter),
  CONSTRAINT chk_rollout_from_tidb_reports_hour CHECK (mod(extract(epoch FROM hour)::numeric, 3600) = 0),
  CONSTRAINT chk_rollout_from_tidb_reports_writes CHECK (0 <= write_errors AND write_errors <= writes),
  CONSTRAINT chk_rollout_from_tidb_reports_comparisons CHECK (0 <= mismatches AND mismatches <= comparisons)
);

-- what each gate demands, over its last hours and the one that runs
CREATE VIEW rollout_from_tidb_gates AS
SELECT 2 AS enters, 1 AS position, 'hours in phase 1' AS demand, CASE WHEN phase = 1 THEN floor(extract(epoch FROM statement_timestamp() - entered_at) / 3600)::bigint ELSE 0 END::text AS found, 'at least 24' AS needed,
    phase = 1 AND entered_at <= statement_timestamp() - interval '24 hours' AS met
  FROM rollout_from_tidb
UNION ALL SELECT 3 AS enters, 1 AS position, 'hours in phase 2' AS demand, CASE WHEN phase = 2 THEN floor(extract(epoch FROM statement_timestamp() - entered_at) / 3600)::bigint ELSE 0 END::text AS found, 'at least 24' AS needed,
    phase = 2 AND entered_at <= statement_timestamp() - interval '24 hours' AS met
  FROM rollout_from_tidb
UNION ALL SELECT 3, 2, 'of the last 24 hours have a report', count(DISTINCT hour)::text, 'all', count(DISTINCT hour) = 24
  FROM rollout_from_tidb_reports WHERE hour >= date_trunc('hour', statement_timestamp(), 'UTC') - interval '24 hours' AND hour < date_trunc('hour', statement_timestamp(), 'UTC')
UNION ALL SELECT 3, 3, 'failed writes in percent', coalesce(round(100 * sum(write_errors) / nullif(sum(writes), 0), 4)::text, 'none written'), 'under 1',
    coalesce(100 * sum(write_errors) < 1 * sum(writes), false)
  FROM rollout_from_tidb_reports WHERE hour >= date_trunc('hour', statement_timestamp(), 'UTC') - interval '24 hours'
UNION ALL SELECT 4 AS enters, 1 AS position, 'hours in phase 3' AS demand, CASE WHEN phase = 3 THEN floor(extract(epoch FROM statement_timestamp() - entered_at) / 3600)::bigint ELSE 0 END::text AS found, 'at least 48' AS needed,
    phase = 3 AND entered_at <= statement_timestamp() - interval '48 hours' AS met
  FROM rollout_from_tidb
UNION ALL SELECT 4, 2, 'of the last 48 hours have a report', count(DISTINCT hour)::text, 'all', count(DISTINCT hour) = 48
  FROM rollout_from_tidb_reports WHERE hour >= date_trunc('hour', statement_timestamp(), 'UTC') - interval '48 hours' AND hour < date_trunc('hour', statement_timestamp(), 'UTC')
UNION ALL SELECT 4, 3, 'failed writes in percent', coalesce(round(100 * sum(write_errors) / nullif(sum(writes), 0), 4)::text, 'none written'), 'under 1',
    coalesce(100 * sum(write_errors) < 1 * sum(writes), false)
  FROM rollout_from_tidb_reports WHERE hour >= date_trunc('hour', statement_timestamp(), 'UTC') - interval '48 hours'
UNION ALL SELECT 4, 4, 'mismatches in percent', coalesce(round(100 * sum(mismatches) / nullif(sum(comparisons), 0), 4)::text, 'none compared'), 'under 0.1',
    coalesce(100 * sum(mismatches) < 0.1 * sum(comparisons), false)
  FROM rollout_from_tidb_reports WHERE hour >= date_trunc('hour', statement_timestamp(), 'UTC') - interval '48 hours'
UNION ALL SELECT 5 AS enters, 1 AS position, 'hours in phase 4' AS demand, CASE WHEN phase = 4 THEN floor(extract(epoch FROM statement_timestamp() - entered_at) / 3600)::bigint ELSE 0 END::text AS found, 'at least 72' AS needed,
    phase = 4 AND entered_at <= statement_timestamp() - interval '72 hours' AS met
  FROM rollout_from_tidb
UNION ALL SELECT 5, 2, 'of the last 72 hours have a report', count(DISTINCT hour)::text, 'all', count(DISTINCT hour) = 72
  FROM rollout_from_tidb_reports WHERE hour >= date_trunc('hour', statement_timestamp(), 'UTC') - interval '72 hours' AND hour < date_trunc('hour', statement_timestamp(), 'UTC')
UNION ALL SELECT 5, 3, 'failed writes in percent', coalesce(round(100 * sum(write_errors) / nullif(sum(writes), 0), 4)::text, 'none written'), 'under 1',
    coalesce(100 * sum(write_errors) < 1 * sum(writes), false)
  FROM rollout_from_tidb_reports WHERE hour >= date_trunc('hour', statement_timestamp(), 'UTC') - interval '72 hours';

CREATE FUNCTION rollout_from_tidb_guard() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $rollout$
DECLARE
  reason text;
BEGIN
  IF TG_OP IN ('DELETE', 'TRUNCATE') THEN
    RAISE EXCEPTION 'the flags of rollout from_tidb stay until drop_flags.sql';
  ELSIF TG_OP = 'INSERT' THEN
    IF NEW.phase <> 1 THEN
      reason := 'rollout from_tidb begins in phase 1';
    END IF;
    NEW.left_phase := 1;
    NEW.emergency := false;
  ELSIF NEW.phase NOT BETWEEN 1 AND 5 THEN
    reason := format('rollout from_tidb has no phase %s', NEW.phase);
  ELSIF NEW.phase = OLD.phase THEN
    reason := format('rollout from_tidb is in phase %s: its flags follow the phase', OLD.phase);
  ELSIF NEW.left_phase <> OLD.phase THEN
    reason := format('rollout from_tidb is in phase %s, not in phase %s', OLD.phase, NEW.left_phase);
  ELSIF NEW.phase > OLD.phase + 1 THEN
    reason := format('rollout from_tidb cannot skip phase %s', OLD.phase + 1);
  ELSIF NEW.phase < OLD.phase - 1 AND NOT (NEW.phase = 1 AND NEW.emergency) THEN
    reason := 'rollout from_tidb goes back phase by phase, or to phase 1 in an emergency';
  ELSIF NEW.phase = OLD.phase + 1 THEN
    SELECT format('gate to phase %s of rollout from_tidb is shut: %s', NEW.phase, string_agg(format('%s: %s, needs %s', gate.demand, gate.found, gate.needed), '; ' ORDER BY gate.position))
      INTO reason FROM rollout_from_tidb_gates AS gate WHERE gate.enters = NEW.phase AND NOT gate.met HAVING count(*) > 0;
  END IF;
  IF reason IS NOT NULL THEN
    RAISE EXCEPTION '%', reason;
  END IF;
  NEW.emergency := NEW.emergency AND NEW.phase = 1;
  NEW.write_to := CASE NEW.phase WHEN 1 THEN 'source' WHEN 2 THEN 'source,target' WHEN 3 THEN 'source,target' WHEN 4 THEN 'source,target' WHEN 5 THEN 'target' END;
  NEW.read_from := CASE NEW.phase WHEN 1 THEN 'source' WHEN 2 THEN 'source' WHEN 3 THEN 'source' WHEN 4 THEN 'target' WHEN 5 THEN 'target' END;
  NEW.validate := NEW.phase IN (0, 3);
  NEW.entered_at := statement_timestamp();
  RETURN NEW;
END
$rollout$;

CREATE TRIGGER rollout_from_tidb_move BEFORE INSERT OR UPDATE OR DELETE ON rollout_from_tidb FOR EACH ROW EXECUTE FUNCTION rollout_from_tidb_guard();

CREATE TRIGGER rollout_from_tidb_truncate BEFORE TRUNCATE ON rollout_from_tidb FOR EACH STATEMENT EXECUTE FUNCTION rollout_from_tidb_guard();

INSERT INTO rollout_from_tidb (phase) VALUES (1);

COMMIT;
