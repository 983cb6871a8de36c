{# clause #}
ADD {% include "unique_key.sql" %}
