{% if first != last %}
-- steps {{ first }} to {{ last }}{% if direction == "forward" %} of {{ total }}{% else %} back{% endif %}, together:
{% endif %}
{% for step in steps %}
-- step {{ step.number }}{% if direction == "forward" %} of {{ total }}{% else %} back{% endif %}: {{ step.title }} ({% if direction == "forward" %}{{ step.phase }}; reverse: {% endif %}{{ step.reversal }}{% if step.loss %}: {{ step.loss }}{% endif %})
{% endfor %}
