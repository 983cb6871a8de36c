{% include "drop_index_rest.sql" %}
