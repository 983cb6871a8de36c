{% if first != last %}
-- {% if direction == "forward" %}steps {{ first }} to {{ last }} of {{ total }}{% else %}undo steps {{ last }} to {{ first }}{% endif %}, in one statement:
{% endif %}
{% for step in steps %}
{% if first != last %}
--   {{ step.number }}{% if direction == "rollback" %} ({{ step.undoes }}){% endif %}: {% elif direction == "forward" %}
-- step {{ step.number }} of {{ total }}: {% else %}
-- undo step {{ step.number }} ({{ step.undoes }}): {% endif -%}
{{ step.title }} ({% if direction == "forward" %}{{ step.phase }}; reverse: {% endif %}
{%- if step.loss %}lossy: {{ step.loss }}{% else %}lossless{% endif %}
{%- if step.failure %}{% if step.loss %};{% else %}, but{% endif %} fails where {{ step.failure }}{% endif %})
{% endfor %}
