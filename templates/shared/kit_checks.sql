{% if fails %}
{% include "kit_checks_fail.sql" %}
{% else %}
-- schemac: what must be so {{ moment }} the {{ direction }} script for {{ dialect }} {{ version }}; reads only, and every verdict should be ok. Step 0 is about the server
{% include "check_settings.sql" %}
{% include "check_rows_of.sql" %}

SELECT step, name, found, expected, verdict FROM checked ORDER BY step, name
{% endif %}
