{# clause #}
ADD {% include "foreign_key.sql" %}
