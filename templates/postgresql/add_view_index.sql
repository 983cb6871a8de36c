{% include "add_index.sql" %}
