{% for setting in settings %}
SET {% if setting.scope == "server" %}GLOBAL{% else %}SESSION{% endif %} {{ setting.name }} = @schemac_{{ setting.name }}
{% next %}
{% endfor %}
