{# clause #}
ADD {% include "exclusion.sql" %}
