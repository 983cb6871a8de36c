{# clause #}
ADD COLUMN {% include "column.sql" %}{% if fill %} DEFAULT {{ fill }}{% endif %}{% if first %} FIRST{% elif after %} AFTER {{ after }}{% endif %}
