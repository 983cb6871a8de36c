{# clause #}
DROP PRIMARY KEY
{% next %}
ADD {% include "primary_key.sql" %}
