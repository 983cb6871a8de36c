{% if form == "undo" %}
SET lock_timeout = 0
{% next %}
DROP INDEX CONCURRENTLY IF EXISTS {{ qualified_index }}
{% next %}
SET lock_timeout = '10s'
{% endif %}
