{% include "add_index.guard.sql" %}
