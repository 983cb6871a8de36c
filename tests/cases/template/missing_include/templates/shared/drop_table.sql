{% include "nothing.sql" %}
