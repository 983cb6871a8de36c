-- schemac: how far the {{ direction }} script for {{ dialect }} {{ version }} has come; reads only
SET NAMES utf8mb4
{% next %}
{% include "progress_rows.sql" %}
{% include "kit_probe_body.sql" %}
