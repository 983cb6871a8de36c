{# clause #}
DROP CONSTRAINT {{ before.name }}
{% next %}
ADD {% include "new_primary_key.sql" %}
