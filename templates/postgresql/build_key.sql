SET lock_timeout = 0
{% next %}
{% include "index_rest.sql" %}

{% next %}
CREATE UNIQUE INDEX CONCURRENTLY {{ index_name }} ON {{ table }} ({{ key.columns | join(", ") }}){{ nulls }}
{% next %}
SET lock_timeout = '10s'
