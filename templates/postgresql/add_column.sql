{# clause #}
ADD COLUMN {% include "column.sql" %}{% if fill %} DEFAULT {{ fill }}{% endif %}
