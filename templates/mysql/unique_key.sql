UNIQUE KEY {{ key.name }} ({{ key.columns | join(", ") }}){% if key.comment %} COMMENT {{ key.comment }}{% endif %}
