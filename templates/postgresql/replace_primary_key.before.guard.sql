{% include "add_primary_key.before.guard.sql" %}
