{% include "all.sql" %}
