{% include "drop_index.sql" %}
