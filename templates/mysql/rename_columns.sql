{# clause #}
{% for name in names %}
RENAME COLUMN {{ name.from }} TO {{ name.to }}
{% next %}
{% endfor %}
