{% for part in batches.key %}{% if not loop.first %}, {% endif %}{{ part.name }}{% endfor %}
