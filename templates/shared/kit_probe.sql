-- schemac: how far the {{ direction }} script for {{ dialect }} {{ version }} has come; reads only
{% include "kit_probe_body.sql" %}
