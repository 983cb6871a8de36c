{# clause #}
ADD {% include "primary_key.sql" %}
