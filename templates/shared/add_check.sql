{# clause #}
ADD {% include "check.sql" %}
