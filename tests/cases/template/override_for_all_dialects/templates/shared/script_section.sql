{% for step in steps %}
-- {{ step.number }}: {{ step.title | upper }}
{% endfor %}
