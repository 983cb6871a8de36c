-- schemac: the flags of rollout {{ rollout }} for {{ dialect }} {{ version }} and later, guarded by triggers: one transaction, run it once
BEGIN
{% next %}
{% include "rollout_session.sql" %}
{% next %}

-- one row; the application reads write_to, read_from and validate, which follow the phase
CREATE TABLE {{ flags }} (
  one smallint NOT NULL DEFAULT 1,
  phase smallint NOT NULL,
  left_phase smallint NOT NULL,
  write_to text NOT NULL,
  read_from text NOT NULL,
  validate boolean NOT NULL,
  emergency boolean NOT NULL,
  entered_at timestamptz NOT NULL,
  CONSTRAINT pk_{{ flags }} PRIMARY KEY (one),
  CONSTRAINT chk_{{ flags }}_one CHECK (one = 1)
)
{% next %}

-- what the application has counted: a row an hour (in UTC) from each of its instances, also where it has counted nothing
CREATE TABLE {{ reports }} (
  hour timestamptz NOT NULL,
  reporter text NOT NULL,
  writes bigint NOT NULL DEFAULT 0,
  write_errors bigint NOT NULL DEFAULT 0,
  comparisons bigint NOT NULL DEFAULT 0,
  mismatches bigint NOT NULL DEFAULT 0,
  CONSTRAINT pk_{{ reports }} PRIMARY KEY (hour, reporter),
  CONSTRAINT chk_{{ reports }}_hour CHECK (mod(extract(epoch FROM hour)::numeric, 3600) = 0),
  CONSTRAINT chk_{{ reports }}_writes CHECK (0 <= write_errors AND write_errors <= writes),
  CONSTRAINT chk_{{ reports }}_comparisons CHECK (0 <= mismatches AND mismatches <= comparisons)
)
{% next %}

-- what each gate demands, over its last hours and the one that runs
CREATE VIEW {{ gates }} AS
{% set hour = "date_trunc('hour', statement_timestamp(), 'UTC')" %}
{% for gate in gate_list %}
{% if not loop.first %}UNION ALL {% endif %}SELECT {{ gate.enters }} AS enters, 1 AS position, 'hours in phase {{ gate.leaves }}' AS demand, CASE WHEN phase = {{ gate.leaves }} THEN floor(extract(epoch FROM statement_timestamp() - entered_at) / 3600)::bigint ELSE 0 END::text AS found, 'at least {{ gate.hours }}' AS needed,
    phase = {{ gate.leaves }} AND entered_at <= statement_timestamp() - interval '{{ gate.hours }} hours' AS met
  FROM {{ flags }}
{% if gate.write_error_percent %}
UNION ALL SELECT {{ gate.enters }}, 2, 'of the last {{ gate.hours }} hours have a report', count(DISTINCT hour)::text, 'all', count(DISTINCT hour) = {{ gate.hours }}
  FROM {{ reports }} WHERE hour >= {{ hour }} - interval '{{ gate.hours }} hours' AND hour < {{ hour }}
UNION ALL SELECT {{ gate.enters }}, 3, 'failed writes in percent', coalesce(round(100 * sum(write_errors) / nullif(sum(writes), 0), 4)::text, 'none written'), 'under {{ gate.write_error_percent }}',
    coalesce(100 * sum(write_errors) < {{ gate.write_error_percent }} * sum(writes), false)
  FROM {{ reports }} WHERE hour >= {{ hour }} - interval '{{ gate.hours }} hours'
{% endif %}
{% if gate.mismatch_percent %}
UNION ALL SELECT {{ gate.enters }}, 4, 'mismatches in percent', coalesce(round(100 * sum(mismatches) / nullif(sum(comparisons), 0), 4)::text, 'none compared'), 'under {{ gate.mismatch_percent }}',
    coalesce(100 * sum(mismatches) < {{ gate.mismatch_percent }} * sum(comparisons), false)
  FROM {{ reports }} WHERE hour >= {{ hour }} - interval '{{ gate.hours }} hours'
{% endif %}
{% endfor %}
{% next %}

CREATE FUNCTION {{ flags }}_guard() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $rollout$
DECLARE
  reason text;
BEGIN
  IF TG_OP IN ('DELETE', 'TRUNCATE') THEN
    RAISE EXCEPTION 'the flags of rollout {{ rollout }} stay until drop_flags.sql';
  ELSIF TG_OP = 'INSERT' THEN
    IF NEW.phase <> 1 THEN
      reason := 'rollout {{ rollout }} begins in phase 1';
    END IF;
    NEW.left_phase := 1;
    NEW.emergency := false;
  ELSIF NEW.phase NOT BETWEEN 1 AND {{ last }} THEN
    reason := format('rollout {{ rollout }} has no phase %s', NEW.phase);
  ELSIF NEW.phase = OLD.phase THEN
    reason := format('rollout {{ rollout }} is in phase %s: its flags follow the phase', OLD.phase);
  ELSIF NEW.left_phase <> OLD.phase THEN
    reason := format('rollout {{ rollout }} is in phase %s, not in phase %s', OLD.phase, NEW.left_phase);
  ELSIF NEW.phase > OLD.phase + 1 THEN
    reason := format('rollout {{ rollout }} cannot skip phase %s', OLD.phase + 1);
  ELSIF NEW.phase < OLD.phase - 1 AND NOT (NEW.phase = 1 AND NEW.emergency) THEN
    reason := 'rollout {{ rollout }} goes back phase by phase, or to phase 1 in an emergency';
  ELSIF NEW.phase = OLD.phase + 1 THEN
    SELECT format('gate to phase %s of rollout {{ rollout }} is shut: %s', NEW.phase, string_agg(format('%s: %s, needs %s', gate.demand, gate.found, gate.needed), '; ' ORDER BY gate.position))
      INTO reason FROM {{ gates }} AS gate WHERE gate.enters = NEW.phase AND NOT gate.met HAVING count(*) > 0;
  END IF;
  IF reason IS NOT NULL THEN
    RAISE EXCEPTION '%', reason;
  END IF;
  NEW.emergency := NEW.emergency AND NEW.phase = 1;
  NEW.write_to := CASE NEW.phase{% for phase in phases %} WHEN {{ phase.number }} THEN '{{ phase.write_to }}'{% endfor %} END;
  NEW.read_from := CASE NEW.phase{% for phase in phases %} WHEN {{ phase.number }} THEN '{{ phase.read_from }}'{% endfor %} END;
  NEW.validate := NEW.phase IN (0{% for phase in phases %}{% if phase.validate %}, {{ phase.number }}{% endif %}{% endfor %});
  NEW.entered_at := statement_timestamp();
  RETURN NEW;
END
$rollout$
{% next %}

CREATE TRIGGER {{ flags }}_move BEFORE INSERT OR UPDATE OR DELETE ON {{ flags }} FOR EACH ROW EXECUTE FUNCTION {{ flags }}_guard()
{% next %}
CREATE TRIGGER {{ flags }}_truncate BEFORE TRUNCATE ON {{ flags }} FOR EACH STATEMENT EXECUTE FUNCTION {{ flags }}_guard()
{% next %}
INSERT INTO {{ flags }} (phase) VALUES (1)
{% next %}

COMMIT
