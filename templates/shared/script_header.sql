-- schemac: {{ direction }} script for {{ dialect }} {{ version }} and later, {{ steps }} {% if steps == 1 %}step{% else %}steps{% endif %}
{% if steps == 0 %}
-- nothing changes
{% elif transactions != 1 or outside %}
{% include "script_run.sql" %}

{% else %}
{% include "script_again.sql" %}

{% endif %}
