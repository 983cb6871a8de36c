PRIMARY KEY ({{ key.columns | join(", ") }}){% if key.comment %} COMMENT {{ key.comment }}{% endif %}{% for option in key.options %} {{ option }}{% endfor %}
