{# clause #}
DROP CONSTRAINT {{ before.name }}
{% next %}
ADD {% include "primary_key.sql" %}
