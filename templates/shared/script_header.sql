-- schemac: {{ direction }} script for {{ dialect }} {{ version }} and later, {{ steps }} {% if steps == 1 %}step{% else %}steps{% endif %}
{% if steps == 0 %}
-- nothing changes
{% elif transactions != 1 %}
{% include "script_run.sql" %}
{% endif %}
