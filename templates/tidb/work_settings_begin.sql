{% for setting in settings %}
SET @schemac_{{ setting.name }} = @@{% if setting.scope == "server" %}GLOBAL{% else %}SESSION{% endif %}.{{ setting.name }}
{% next %}
SET {% if setting.scope == "server" %}GLOBAL{% else %}SESSION{% endif %} {{ setting.name }} = {{ setting.value }}
{% next %}
{% endfor %}
