{% include "script_header.sql" %}
