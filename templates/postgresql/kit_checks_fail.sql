-- schemac: ends with an error where something is otherwise than it must be {{ moment }} the {{ direction }} script for {{ dialect }} {{ version }}; reads only
DO {{ quote }}
#variable_conflict use_column
DECLARE
  failed text := (
{% include "check_rows_of.sql" %}

SELECT string_agg(format('%s: %s, not %s', name, found, expected), '; ' ORDER BY step, name) FROM checked WHERE verdict <> 'ok');
BEGIN
  IF failed IS NOT NULL THEN
    RAISE EXCEPTION 'checks failed: %', failed;
  END IF;
END
{{ quote }}
