PRIMARY KEY ({{ key.columns | join(", ") }}){% for option in key.options %} {{ option }}{% endfor %}
