DO {{ quote }}
DECLARE
  reached bigint := (
{% include "progress.sql" %}

SELECT min(wrong * 1000000 + position) FROM point);
BEGIN
  IF reached >= 1000000 THEN
    RAISE EXCEPTION 'the database is in no state of this script' USING HINT = 'probe.sql says more';
  END IF;
  PERFORM set_config('schemac.done', (reached % 1000000)::text, false);
END
{{ quote }}
