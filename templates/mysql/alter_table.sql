{# clause #}
{% for option in options %}
{{ option }}
{% next %}
{% endfor %}
{% for option in reset_options %}
{{ option }}
{% next %}
{% endfor %}
{% if comment_changes %}
COMMENT={{ comment | default("''") }}
{% next %}
{% endif %}
{% for column in followers %}
MODIFY COLUMN {% include "column.sql" %}

{% next %}
{% endfor %}
