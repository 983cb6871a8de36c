{% include "add_index.after.sql" %}
