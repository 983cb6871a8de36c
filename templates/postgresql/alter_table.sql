{# clause #}
{% if storage %}
SET ({{ storage | join(", ") }})
{% next %}
{% endif %}
{% if reset_storage %}
RESET ({{ reset_storage | join(", ") }})
{% next %}
{% endif %}
{% for option in options %}
{{ option }}
{% next %}
{% endfor %}
{% for option in reset_options %}
{{ option }}
{% next %}
{% endfor %}
