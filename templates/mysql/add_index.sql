{# clause #}
ADD {% include "index.sql" %}
