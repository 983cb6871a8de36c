{# clause #}
DROP INDEX {{ before.name }}
{% next %}
ADD {% include "index.sql" %}
